import { spawnSync } from 'node:child_process';
import { findBrowser, isExecutable, variableOf } from './find-browser.mjs';
import { SetupProblem } from './setup-problem.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONTS = 'fonts-noto-cjk';

const HINTS = {
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Hibbiki.Chromium', firefox: 'winget install Mozilla.Firefox' },
  linux: { chromium: `sudo apt-get install chromium ${FONTS}`, firefox: `sudo apt-get install firefox-esr ${FONTS}` },
};

const isCommand = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
const mayInstall = () => process.platform === 'linux' && process.getuid() === 0 && isCommand('apt-get');

/** Without one the screenshots show boxes; elsewhere than on a bare Linux machine the system brings one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function apt(...args) {
  const run = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'pipe'] });
  if (run.status === 0) return;
  if (/Could not resolve|Failed to fetch|Temporary failure|Connection failed|Unable to connect/.test(run.stderr)) {
    throw new SetupProblem('The Debian packages cannot be reached; connect this machine to the network and run the command again.');
  }
  throw new SetupProblem(`apt-get ${args.join(' ')} failed: ${run.stderr.trim()}`);
}

function install(packages) {
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** What a person named goes before everything that could be found: so a wrong name is said, not passed over. */
function refuseWrongPath(variable) {
  const path = process.env[variable];
  if (path && !isExecutable(path)) throw new SetupProblem(`${variable} names ${path}, which is no program; correct it, or unset it to have a browser found.`);
}

/**
 * The paths of the named browsers, after installing what is missing where that is possible (Debian, as root), with a font for Chinese.
 * They are also set in the environment, so that everything started from here uses the same.
 * @throws {SetupProblem} when a browser is missing and cannot be installed from here.
 */
export function ensureBrowsers(names) {
  for (const name of names) refuseWrongPath(variableOf(name));
  const missing = names.filter((name) => findBrowser(name) === null);
  if (mayInstall()) {
    const packages = [...missing.map((name) => PACKAGES[name]), ...(hasChineseFont() ? [] : [FONTS])];
    if (packages.length > 0) install(packages);
  }
  const stillMissing = names.filter((name) => findBrowser(name) === null);
  if (stillMissing.length > 0) {
    const hints = stillMissing.map((name) => (HINTS[process.platform] ?? HINTS.linux)[name]).join(' ; ');
    const variables = stillMissing.map(variableOf).join(', ');
    throw new SetupProblem(`There is no ${stillMissing.join(' and no ')} on this machine: install it (${hints}), or say where it is in ${variables}.`);
  }
  const paths = Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
  for (const name of names) process.env[variableOf(name)] = paths[name];
  return paths;
}
