import { expect, inject, onTestFinished, test } from 'vitest';
import { launchWith } from '../broken-build';
import type { BrowserDriver } from '../driver/driver';
import { Page } from '../driver/page';
import { until } from '../driver/until';
import { DANGEROUS, expectHeld, sent } from './chat';

/** A browser of its own takes half of it to start on a busy machine. */
const START_MS = 60_000;

const CLOSE = ['关闭', 'Close'];

/** A page on which a text is held, in a browser of its own, since what comes is the end of its extension. */
async function openHeld(editor: string): Promise<{ driver: BrowserDriver; page: Page }> {
  const driver = await launchWith({});
  onTestFinished(() => driver.close());
  const page = new Page(await driver.open(new URL('gate-chat.html', inject('pagesUrl')).href));
  await page.click(`#${editor}`);
  await page.type(DANGEROUS);
  await page.press('Enter');
  await expectHeld(page, editor, DANGEROUS);
  return { driver, page };
}

/** What a page can find of us: elements beside head and body, highlights. */
const traces = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2 + CSS.highlights.size);

test('an update while a text is held takes away what the old version drew, loses nothing and sends nothing by itself', { timeout: START_MS }, async () => {
  const { driver, page } = await openHeld('rich');
  expect(await traces(page)).toBeGreaterThan(0);
  await driver.update();
  await page.activate();
  // Chromium calls this reload no update, so that the old version goes by itself, at the next event
  if (driver.name === 'chromium') await page.press('ArrowLeft');
  await until('the old card has gone', async () => (await (await page.card()).buttons()).length === 0);
  expect(await sent(page)).toEqual([]);
  expect(await page.evaluate(() => document.getElementById('rich')?.textContent)).toBe(DANGEROUS);
});

test('after an update an open page is guarded by the new version, or by none until it is reloaded', { timeout: START_MS }, async () => {
  const { driver, page } = await openHeld('area');
  await driver.update();
  await page.activate();
  await page.click('#area');
  await page.press('Enter');
  if (driver.name === 'firefox') await expectHeld(page, 'area', DANGEROUS);
  else {
    await until('the text has left', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual([DANGEROUS]);
    expect(await traces(page)).toBe(0);
  }
});

test('an extension that was taken out holds nothing any more, and what it drew can be closed', { timeout: START_MS }, async () => {
  const { driver, page } = await openHeld('area');
  await driver.uninstall();
  await page.activate();
  const card = await page.card();
  const close = (await card.buttons()).find((name) => CLOSE.includes(name));
  if (close) await card.press(close);
  await until('the card has gone', async () => (await card.buttons()).length === 0);
  await page.click('#area');
  await page.press('Enter');
  await until('the text has left', async () => (await sent(page)).length > 0);
  expect(await sent(page)).toEqual([DANGEROUS]);
});
