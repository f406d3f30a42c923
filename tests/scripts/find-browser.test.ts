import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shenyan-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(path: string, mode = 0o755): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, mode);
  return full;
}

test('the environment variable goes before everything', () => {
  program('bin/chromium');
  expect(findBrowser('chromium', { CHROMIUM_BIN: '/chosen', PATH: join(folder, 'bin') })).toBe('/chosen');
});

test('PATH is searched by name, the best name first, whatever the order of the folders', () => {
  program('a/google-chrome');
  const chromium = program('b/chromium');
  expect(findBrowser('chromium', { PATH: [join(folder, 'a'), join(folder, 'b')].join(delimiter) })).toBe(chromium);
});

test('what cannot be run is no browser', () => {
  program('bin/firefox-esr', 0o644);
  const firefox = program('bin/firefox');
  expect(findBrowser('firefox', { PATH: join(folder, 'bin') })).toBe(firefox);
});

test('application folders of macOS and Windows are searched too', () => {
  const mac = program('Applications/Firefox.app/Contents/MacOS/firefox');
  expect(findBrowser('firefox', { HOME: folder })).toBe(mac);
  const windows = program('Google/Chrome/Application/chrome.exe');
  expect(findBrowser('chromium', { PROGRAMFILES: folder })).toBe(windows);
});

test('null when there is none', () => expect(findBrowser('chromium', { PATH: folder })).toBeNull());
