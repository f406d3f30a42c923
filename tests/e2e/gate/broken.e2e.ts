import { expect, inject, onTestFinished, test } from 'vitest';
import { launchWith } from '../broken-build';
import { Page } from '../driver/page';
import { until } from '../driver/until';
import { DANGEROUS, sent } from './chat';

/** A browser of its own takes half of it to start on a busy machine. */
const START_MS = 60_000;

/** The browsers under test speak different languages. */
const NOT_CHECKED = /这里没有检查|not checked here|Not checked here/;

/** Opens the chat in a browser whose extension is broken, writes a dangerous text, and gives the page and what the toolbar button says. */
async function openBroken(files: Readonly<Record<string, string | null>>) {
  const driver = await launchWith(files);
  onTestFinished(() => driver.close());
  const page = new Page(await driver.open(new URL('gate-chat.html', inject('pagesUrl')).href));
  await page.click('#area');
  await page.type(DANGEROUS);
  const popup = new Page(await driver.open(`${driver.extensionUrl}popup.html`));
  const badges = () =>
    popup.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: Extension }).chrome;
      return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    });
  await page.activate();
  return { page, badges };
}

/** The extension's own interfaces as one of its pages has them. */
interface Extension {
  readonly tabs: { query(what: object): Promise<{ readonly id: number }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

test.each([
  ['is missing', null],
  ['throws', "throw new Error('broken');"],
])('a checker that %s: what is sent leaves once, and it is said that nothing was checked', { timeout: START_MS }, async (_, content) => {
  const { page, badges } = await openBroken({ 'checker.js': content });
  await page.press('Enter');
  await until('the text has left', async () => (await sent(page)).length > 0);
  await until('the page says so', async () => NOT_CHECKED.test(await (await page.card()).text()));
  await until('the button says so', async () => (await badges()).includes('!'));
  expect(await sent(page)).toEqual([DANGEROUS]);
});

test('an overlay that throws: nothing stays held for want of a card, and it is said that nothing is checked', { timeout: START_MS }, async () => {
  const { page, badges } = await openBroken({ 'overlay.js': "throw new Error('broken');" });
  await until('the text leaves', async () => {
    await page.press('Enter');
    return (await sent(page)).length > 0;
  });
  await until('the page says so', async () => NOT_CHECKED.test(await (await page.card()).text()));
  await until('the button says so', async () => (await badges()).includes('!'));
  expect(await sent(page)).toEqual([DANGEROUS]);
});
