import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { launchChromium } from './driver/chromium';
import type { BrowserDriver } from './driver/driver';
import { launchFirefox } from './driver/firefox';

/** Where the extension of the running project was built. */
const builtFolder = () => fileURLToPath(new URL(`../../.output/${inject('browserName') === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

/** A file of the built extension as it is. */
export const builtFile = (name: string): string => readFileSync(join(builtFolder(), name), 'utf8');

/** Starts a browser of its own with a copy of the built extension in which these files have other contents; null: the file is missing. */
export async function launchWith(files: Readonly<Record<string, string | null>>): Promise<BrowserDriver> {
  const isChromium = inject('browserName') === 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'shenyan-broken-'));
  cpSync(builtFolder(), folder, { recursive: true });
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
