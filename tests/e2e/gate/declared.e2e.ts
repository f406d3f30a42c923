import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import outlook from '@/sites/outlook';
import { builtFile, launchWith } from '../broken-build';
import type { BrowserDriver } from '../driver/driver';
import { Page } from '../driver/page';
import { until } from '../driver/until';
import { DANGEROUS, expectHeld, RISKY, sendAnyway, sent, textIn } from './chat';

/** A name that both browsers know as this machine, in the place of the one that Outlook has. */
const HOST = 'outlook.localhost';

/** A file of the extension as if that were Outlook's address. */
const moved = (name: string) => outlook.matches.reduce((content, match) => content.replaceAll(match, `http://${HOST}/*`), builtFile(name));

let driver: BrowserDriver;
let page: Page;

beforeAll(async () => {
  driver = await launchWith({ 'manifest.json': moved('manifest.json'), 'checker.js': moved('checker.js') });
  const address = inject('pagesUrl').replace('127.0.0.1', HOST);
  page = new Page(await driver.open(`${address}gate-ways.html?way=alt-s`));
});
afterAll(() => driver.close());

test('on a site whose file declares Alt+S, that is held and done again by the card, and Enter is left to make its line', async () => {
  await page.click('#area');
  await page.type(RISKY);
  await page.press('Enter');
  await until('there is a new line', async () => (await textIn(page, 'area')) === `${RISKY}\n`);
  await page.press('Backspace');
  await page.press('Alt+s');
  await expectHeld(page, 'area', RISKY);
  await page.press('Alt+s');
  await until('the warned text has left', async () => (await sent(page)).length === 1);
  await page.type(DANGEROUS);
  await page.press('Alt+s');
  await sendAnyway(page);
  await until('the blocked text has left', async () => (await sent(page)).length === 2);
  expect(await sent(page)).toEqual([RISKY, DANGEROUS]);
});
