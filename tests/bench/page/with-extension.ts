import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../../e2e/driver/browser-path';
import { Tab } from './tab';

/** A Chromium with one extension in it. */
export interface Browser {
  readonly version: string;
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

/** Chromium with an unpacked extension, in a profile that is thrown away. */
export async function withExtension(folder: string): Promise<Browser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browserPath('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--no-sandbox'],
  });
  return {
    version: context.browser()?.version() ?? '',
    async open(url) {
      const tab = await Tab.of(await context.newPage());
      await tab.page.goto(url);
      return tab;
    },
    close: () => context.close(),
  };
}

const MANIFEST = {
  manifest_version: 3,
  name: 'empty',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['nothing.js'], run_at: 'document_start', all_frames: true }],
};

/** Chromium with an extension that puts a script that does nothing into every page. */
export async function withEmptyExtension(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'nothing.js'), '(() => {})();');
  const browser = await withExtension(folder);
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
