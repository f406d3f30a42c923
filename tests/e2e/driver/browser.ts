import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { launchChromium } from './chromium';
import type { BrowserDriver, BrowserName } from './driver';
import { launchFirefox } from './firefox';
import { Page } from './page';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

const LAUNCH: Record<BrowserName, { launch(extensionFolder: string): Promise<BrowserDriver>; folder: string }> = {
  chromium: { launch: launchChromium, folder: 'chrome-mv3' },
  firefox: { launch: launchFirefox, folder: 'firefox-mv3' },
};

/** Shared by all test files of one worker: starting Firefox takes seconds. Both libraries end their browser when the worker ends. */
const running = globalThis as { shenyanBrowser?: Promise<BrowserDriver> };

/** The browser of the running project with the built extension in it; started once and shared. */
export function browser(): Promise<BrowserDriver> {
  const { launch, folder } = LAUNCH[inject('browserName')];
  running.shenyanBrowser ??= launch(fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url)));
  return running.shenyanBrowser;
}

/** Opens a fixture page by its file name, for instance `textarea.html`, or any address, in a new tab. */
export async function openPage(address: string): Promise<Page> {
  const { open } = await browser();
  return new Page(await open(new URL(address, inject('pagesUrl')).href));
}

/** Opens one of the extension's own pages in a tab, for instance `popup.html?tab=3`. */
export async function openExtensionPage(path: string): Promise<Page> {
  const { open, extensionUrl } = await browser();
  return new Page(await open(extensionUrl + path));
}
