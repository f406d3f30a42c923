import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { launchChromium } from './chromium';
import type { BrowserDriver, BrowserName } from './driver';
import { launchFirefox } from './firefox';
import { KeptBrowser } from './kept-browser';
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
const running = globalThis as { shenyanBrowser?: KeptBrowser };

function kept(): KeptBrowser {
  const { launch, folder } = LAUNCH[inject('browserName')];
  const start = () => launch(fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url)));
  running.shenyanBrowser ??= new KeptBrowser(start, (line) => process.stderr.write(`${line}\n`));
  return running.shenyanBrowser;
}

/** The browser of the running project with the built extension in it; started once and shared. */
export function browser(): Promise<BrowserDriver> {
  return kept().running();
}

/** Opens a fixture page by its file name, for instance `textarea.html`, or any address, in a new tab. */
export async function openPage(address: string): Promise<Page> {
  return new Page(await kept().open(new URL(address, inject('pagesUrl')).href));
}

/** Opens one of the extension's own pages in a tab, for instance `popup.html?tab=3`; the page of which it speaks is still seen. */
export async function openExtensionPage(path: string): Promise<Page> {
  const { extensionUrl } = await browser();
  return new Page(await kept().open(extensionUrl + path));
}
