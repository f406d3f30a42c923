import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import outlook from '@/sites/outlook';
import { builtFile, launchWith } from '../broken-build';
import type { BrowserDriver } from '../driver/driver';
import { Page } from '../driver/page';
import { until } from '../driver/until';
import { DANGEROUS, RISKY, sendTwice, textIn } from './chat';

/** A name that both browsers know as this machine, in the place of the one that Outlook has. */
const HOST = 'outlook.localhost';

/** A file of the extension as if that were Outlook's address, and as if Alt+Enter sent there too, which it does on no site that we know. */
function moved(name: string): string {
  const content = outlook.matches.reduce((text, match) => text.replaceAll(match, `http://${HOST}/*`), builtFile(name));
  return content.replace(/alt-s([`'"])\]/, 'alt-s$1,$1alt-enter$1]');
}

let driver: BrowserDriver;

beforeAll(async () => {
  driver = await launchWith({ 'manifest.json': moved('manifest.json'), 'checker.js': moved('checker.js') });
});
afterAll(() => driver.close());

/** Opens a page that sends in one of these ways, under the name that the site file has here, and puts the caret into its editor. */
async function open(way: string): Promise<Page> {
  const page = new Page(await driver.open(`${inject('pagesUrl').replace('127.0.0.1', HOST)}gate-ways.html?way=${way}`));
  await page.click('#area');
  return page;
}

const WAYS = [
  { way: 'alt-s', chord: 'Alt+s' },
  { way: 'alt-enter', chord: 'Alt+Enter' },
];

describe.each(WAYS)('on a site whose file declares $chord', ({ way, chord }) => {
  test('that is held and done again by the card, and Enter is left to make its line', async () => {
    const page = await open(way);
    await page.type(RISKY);
    await page.press('Enter');
    await until('there is a new line', async () => (await textIn(page, 'area')) === `${RISKY}\n`);
    await page.press('Backspace');
    expect(await sendTwice(page, chord)).toEqual([RISKY, DANGEROUS]);
    await page.close();
  });
});
