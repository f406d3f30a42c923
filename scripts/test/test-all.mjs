import { readFile, rm } from 'node:fs/promises';
import { buildLibrary } from '../library/build.mjs';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { extensionFolder } from '../setup/build-extension.mjs';
import { BROWSERS } from '../setup/find-browser.mjs';
import { ROOT } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { areAsWritten } from './editor-outcomes.mjs';
import { failuresOf } from './failures.mjs';
import { Tally } from './tally.mjs';

const REPORTS = `${ROOT}/.output/test-reports`;

/** Steps that are no test runner: what each is called, the command, and whether it speaks only when it fails. */
const BEFORE = [
  ['lockfile, which must install on every system', 'npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit']],
  ['lint', 'biome', ['check', '.']],
  ['prepare', 'wxt', ['prepare']],
  ['types', 'tsc', ['--noEmit']],
  ['types without a browser', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['build for Chromium', 'wxt', ['build', '-b', 'chrome']],
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
  ['web-ext lint', 'web-ext', ['lint', '-s', extensionFolder('firefox'), '--no-input']],
];

/** Test runners in two lanes at the same time, one after the other in each: a browser's tests mostly wait for it, and Firefox is the slower one. */
const LANES = [
  [
    ['unit, property, rule and architecture tests', []],
    ['end to end in Chromium', ['--config', 'vitest.e2e.config.ts', '--project', 'chromium']],
  ],
  [['end to end in Firefox', ['--config', 'vitest.e2e.config.ts', '--project', 'firefox']]],
];

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function reportIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (problem) {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  }
}

async function step(tally, name, work) {
  const since = performance.now();
  const isGood = await work();
  tally.addStep(isGood);
  process.stdout.write(`${isGood ? '✓' : '✗'} ${name} (${seconds(since)})\n`);
}

async function runner(tally, name, args) {
  const since = performance.now();
  const file = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
  const code = await run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = await reportIn(file);
  tally.addRunner(report, code);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(since)})\n`);
  return report;
}

async function runLane(tally, lane) {
  const reports = [];
  for (const [name, args] of lane) reports.push(await runner(tally, name, args));
  return reports;
}

/** Runs everything that must hold, on whatever is there; one failure does not keep the rest from being run. Gives the exit code. */
export async function testAll() {
  ensureBrowsers(BROWSERS);
  await rm(REPORTS, { recursive: true, force: true });
  const tally = new Tally();
  for (const [name, command, args] of BEFORE) await step(tally, name, async () => (await run(command, args, { quiet: true })) === 0);
  await step(tally, 'build of the library', () =>
    buildLibrary().then(
      () => true,
      (problem) => !process.stderr.write(`${problem.stack}\n`),
    ),
  );
  const [[unit, chromium], [firefox]] = await Promise.all(LANES.map((lane) => runLane(tally, lane)));
  await step(tally, 'docs/editors.md is made from these outcomes; npm run editors writes it anew', async () =>
    Boolean(chromium && firefox && areAsWritten({ chromium, firefox })),
  );
  for (const failure of [unit, chromium, firefox].flatMap(failuresOf)) process.stdout.write(`✗ ${failure}\n`);
  if (tally.skipped > 0) process.stdout.write(`${tally.skipped} skipped: what they need is not on this machine\n`);
  process.stdout.write(`${tally.line}\n`);
  return tally.failed === 0 ? 0 : 1;
}
