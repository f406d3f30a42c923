import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

const CANDIDATES: Record<BrowserName, { env: string; commands: readonly string[]; apps: readonly string[] }> = {
  chromium: {
    env: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser'],
    apps: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    env: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser: the environment variable, then PATH, then the usual application folder.
 * @throws with what to install when there is none.
 */
export function findBrowser(name: BrowserName): string {
  const { env, commands, apps } = CANDIDATES[name];
  const chosen = process.env[env];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...apps].find(isExecutable);
  if (!found) throw new Error(`no ${name} found: install it, or say where it is in the environment variable ${env}`);
  return found;
}
