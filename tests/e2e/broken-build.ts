import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { launchChromium } from './driver/chromium';
import type { BrowserDriver } from './driver/driver';
import { launchFirefox } from './driver/firefox';

/** Starts a browser of its own with a copy of the built extension in which these files have other contents; null: the file is missing. */
export async function launchWith(files: Readonly<Record<string, string | null>>): Promise<BrowserDriver> {
  const isChromium = inject('browserName') === 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'shenyan-broken-'));
  cpSync(fileURLToPath(new URL(`../../.output/${isChromium ? 'chrome' : 'firefox'}-mv3`, import.meta.url)), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content === null) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
  const driver = await (isChromium ? launchChromium : launchFirefox)(folder);
  return {
    ...driver,
    async close() {
      await driver.close();
      rmSync(folder, { recursive: true });
    },
  };
}
