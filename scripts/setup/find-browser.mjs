import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** What a browser may be called, best first: Chromium before Chrome, since only Chromium takes an extension from the command line. */
const CANDIDATES = {
  chromium: {
    env: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    macApps: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windowsApps: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    env: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windowsApps: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

/** Browsers that the project knows. */
export const BROWSERS = Object.keys(CANDIDATES);

/** The environment variable in which a person can say where a browser is. */
export function variableOf(browser) {
  return CANDIDATES[browser].env;
}

/** True for a file that may be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser: the environment variable, then PATH, then the usual application folders; null when there is none. */
export function findBrowser(browser, env = process.env) {
  const { env: variable, commands, macApps, windowsApps } = CANDIDATES[browser];
  if (env[variable]) return env[variable];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...macApps.flatMap((app) => [join('/Applications', app), join(env.HOME ?? '/', 'Applications', app)]),
    ...WINDOWS_FOLDERS.flatMap((name) => (env[name] ? windowsApps.map((app) => join(env[name], app)) : [])),
  ];
  return paths.find(isExecutable) ?? null;
}
