import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from './root.mjs';
import { SetupProblem } from './setup-problem.mjs';

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(`${ROOT}/${lockfile}`, 'utf8')).packages;
  } catch (problem) {
    if (problem.code === 'ENOENT') return {};
    throw problem;
  }
}

/** True when every package of the lockfile is installed at its version; those for other systems may be missing. */
function arePackagesInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

/** Whoever has no network hears it after a minute and not after two. */
const RETRIES = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Installs what the lockfile names unless it is there. Prints to standard error only.
 * @throws {SetupProblem} when the registry cannot be reached or npm fails.
 */
export function ensurePackages() {
  if (arePackagesInstalled()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...RETRIES], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EAI_FAIL/.test(npm.stderr ?? '')) {
    throw new SetupProblem('The package registry cannot be reached; connect this machine to the network and run the command again.');
  }
  throw new SetupProblem(`npm ci failed; run it by hand to see all of it:\n${(npm.stderr || String(npm.error)).trim()}`);
}
