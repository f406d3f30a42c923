import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';

const SOURCES = [
  'cli',
  'engine',
  'imported',
  'rules',
  'scripts/build',
  'scripts/library',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.library.json',
];

/** Folders count too: a file that was taken away leaves its trace only there. */
function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
}

/** True when dist/ is there and younger than everything it is built from. */
export function isLibraryCurrent() {
  const built = statSync(`${ROOT}/dist/cli.js`, { throwIfNoEntry: false });
  return built !== undefined && SOURCES.every((source) => newestChange(join(ROOT, source)) < built.mtimeMs);
}
