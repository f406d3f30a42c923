import { expect, test } from 'vitest';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

const log = (page: Page) => page.evaluate(() => (window as unknown as { log: string[] }).log);
const value = (page: Page) => page.evaluate(() => document.querySelector('textarea')?.value);

test('types key by key, Chinese too, and presses chords', async () => {
  const page = await openPage('driver.html');
  await page.click('textarea');
  await page.type('明天 ab');
  expect(await value(page)).toBe('明天 ab');
  await page.press('Control+a');
  await page.press('Backspace');
  expect(await value(page)).toBe('');
  await page.close();
});

test('clicks are trusted, also in an open shadow root and in a frame', async () => {
  const page = await openPage('driver.html');
  await page.click('#in-open');
  await page.click('#frame >>> input');
  await page.type('x');
  expect(await log(page)).toEqual(['in open true']);
  expect(await (await page.frame('#frame')).evaluate(() => document.querySelector('input')?.value)).toBe('x');
  await page.close();
});

test('reads and presses what stands in a closed shadow root, in the page and in a frame', async () => {
  const page = await openPage('driver.html');
  const card = await page.card();
  expect(await card.text()).toBe('in closed');
  expect(await card.buttons()).toEqual(['in closed']);
  await card.press('in closed');
  const inner = await page.card('#frame');
  await inner.press('in frame');
  expect(await log(page)).toEqual(['in closed true', 'in frame true']);
  await page.close();
});

test('composes as an input method does: Enter belongs to the composition', async () => {
  const page = await openPage('driver.html');
  await page.click('textarea');
  const composition = await page.compose('ni', 'nihao');
  await until('the composition is shown', async () => (await value(page)) === 'nihao');
  await composition.commitByEnter('你好');
  await until('the text is committed', async () => (await value(page)) === '你好');
  const events = (await log(page)).filter((line) => !line.startsWith('keyup'));
  expect(events.filter((line) => line.startsWith('composition')).map((line) => line.split(' ')[0])).toEqual(['compositionstart', 'compositionend']);
  expect(events.filter((line) => line.startsWith('keydown')).every((line) => line.endsWith('true'))).toBe(true);
  await page.close();
});

test('shows dark and light, and takes a picture', async () => {
  const page = await openPage('driver.html');
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.setColourScheme('dark');
  await until('the page is dark', isDark);
  await page.setColourScheme('light');
  await until('the page is light', async () => !(await isDark()));
  expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  await page.close();
});
