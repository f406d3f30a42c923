// Draws public/icon/mark.svg in the sizes that browsers ask for. Run it after a change of the mark: node scripts/icons.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './setup/find-browser.mjs';

const folder = new URL('../public/icon/', import.meta.url);
const mark = await readFile(new URL('mark.svg', folder), 'base64');
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${mark}">`);
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
