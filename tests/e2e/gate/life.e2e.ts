import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/state/settings';
import { openExtensionPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sent, textIn, untilCard } from './chat';

declare const chrome: {
  readonly runtime: { reload(): void };
  readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
};

let options: Page;

beforeEach(async () => {
  options = await openExtensionPage('popup.html');
});
afterEach(async () => {
  await options.evaluate(() => chrome.storage.local.clear());
  await options.close();
});

/** Stores settings as another tab of the extension would. */
const store = (change: Partial<Settings>) => options.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULT_SETTINGS, ...change });

const isCardShown = async (page: Page) => /仍然发送|Send anyway/.test(await (await page.card()).text());

test('the site switched off while a text is held lets it go by the next gesture, not by itself', async () => {
  const page = await openAndType('gate-chat.html', 'area', DANGEROUS);
  await page.press('Enter');
  await expectHeld(page, 'area', DANGEROUS);
  await store({ sitesOff: ['127.0.0.1'] });
  await until('the card has gone', async () => !(await isCardShown(page)));
  expect(await sent(page)).toEqual([]);
  expect(await textIn(page, 'area')).toBe(DANGEROUS);
  await page.press('Enter');
  await expectSent(page, DANGEROUS);
});

test('a severity lowered while a text is held ends the hold', async () => {
  const page = await openAndType('gate-chat.html', 'area', DANGEROUS);
  await page.press('Enter');
  await expectHeld(page, 'area', DANGEROUS);
  await store({ severities: { 'illegal/gambling': 'hint' } });
  await until('the card has gone', async () => !(await isCardShown(page)));
  expect(await sent(page)).toEqual([]);
  await page.press('Enter');
  await expectSent(page, DANGEROUS);
});

test('switched off everywhere, then on again: the open page follows without a reload', async () => {
  await store({ on: false });
  const page = await openAndType('gate-chat.html', 'area', RISKY);
  await page.press('Enter');
  await until('it has left unheld', async () => (await sent(page)).length === 1);
  await store({ on: true });
  await until('the gate is back', async () => {
    await page.press('Control+a');
    await page.type(RISKY);
    await page.press('Enter');
    return isCardShown(page);
  });
  await page.close();
});

test('the next card speaks the language that was chosen meanwhile', async () => {
  await store({ language: 'en' });
  const page = await openAndType('gate-chat.html', 'area', DANGEROUS);
  await page.press('Enter');
  expect(await untilCard(page)).toBe('Send anyway');
  await store({ language: 'zh-CN' });
  await until('the card speaks Chinese', async () => {
    await page.press('Escape');
    await page.press('Enter');
    return (await untilCard(page)) === '仍然发送';
  });
  expect(await sent(page)).toEqual([]);
  await page.close();
});

test('ignoring the only finding ends the hold', async () => {
  const page = await openAndType('gate-chat.html', 'area', DANGEROUS);
  await page.press('Enter');
  await untilCard(page);
  const card = await page.card();
  const ignore = (await card.buttons()).find((name) => /忽略|Ignore/.test(name)) ?? '';
  await card.press(ignore);
  await until('the card has gone', async () => !(await isCardShown(page)));
  expect(await sent(page)).toEqual([]);
  await page.press('Enter');
  await expectSent(page, DANGEROUS);
});
