import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './root.mjs';
import { SetupProblem } from './setup-problem.mjs';

const OWN_BIN = `${ROOT}/node_modules/.bin`;

/** Starts a script again under the project's own Node and passes on its end; signals reach it because it shares the terminal. */
function rerun(script) {
  const child = spawn('node', [script, ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}

/**
 * Reads a script's options, installs missing packages, then runs its main function with the options under the Node that
 * package.json pins: on a fresh machine the first Node is whatever was there, and the tools need a newer one.
 * A SetupProblem ends the process with its sentence and exit code 2.
 */
export async function runInProject(scriptUrl, main, read = () => ({})) {
  try {
    const options = read();
    ensurePackages();
    process.env.PATH = `${OWN_BIN}${delimiter}${process.env.PATH}`;
    const { version } = JSON.parse(readFileSync(`${ROOT}/node_modules/node/package.json`, 'utf8'));
    if (process.versions.node === version) await main(options);
    else rerun(fileURLToPath(scriptUrl));
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 2;
  }
}
