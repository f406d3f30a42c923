import { expect } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';

/** Nothing to say. */
export const CLEAN = '明天下午三点开会，记得带上周的会议纪要。';
/** Holds once. */
export const RISKY = '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包';
/** Held until the card lets it go. */
export const DANGEROUS = '真人百家乐，注册送彩金，提现秒到账';

/** The browsers under test speak different languages. */
export const SEND_ANYWAY: readonly string[] = ['仍然发送', 'Send anyway'];

/** What left a page that keeps account of it in `window.sent`. */
export const sent = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

/** The text in an editor, by its id. */
export const textIn = (page: Page, id: string): Promise<string> =>
  page.evaluate((one) => {
    const editor = document.getElementById(one) as HTMLTextAreaElement;
    return editor.isContentEditable ? editor.textContent : editor.value;
  }, id);

/** Opens a page and types into one of its editors, as fast as the driver can. */
export async function openAndType(address: string, editor: string, text: string): Promise<Page> {
  const page = await openPage(address);
  await page.click(`#${editor}`);
  await page.type(text);
  return page;
}

/** Waits for the card, which stands in the page also for an editor in a frame, and gives the name of its button that sends the text as it is. */
export function untilCard(page: Page): Promise<string> {
  return until('the card is shown', async () => {
    const names = await (await page.card()).buttons();
    return SEND_ANYWAY.find((name) => names.includes(name));
  });
}

/** Waits for the card, which comes only after something was held, and makes sure that nothing has left. */
export async function expectHeld(page: Page, editor: string, text: string): Promise<void> {
  await untilCard(page);
  expect(await sent(page)).toEqual([]);
  expect(await textIn(page, editor)).toBe(text);
}

/** Presses "send anyway" in the card. */
export async function sendAnyway(page: Page): Promise<void> {
  const name = await untilCard(page);
  await (await page.card()).press(name);
}

/**
 * With `RISKY` typed in #area: the chord is held once and then sends, and a text that is blocked leaves by the card alone. Gives what was sent.
 */
export async function sendTwice(page: Page, chord: string): Promise<string[]> {
  await page.press(chord);
  await expectHeld(page, 'area', RISKY);
  await page.press(chord);
  await until('the warned text has left', async () => (await sent(page)).length === 1);
  await page.type(DANGEROUS);
  await page.press(chord);
  await sendAnyway(page);
  await until('the blocked text has left', async () => (await sent(page)).length === 2);
  return sent(page);
}

/** Waits until exactly these texts have left, in this order, and closes the page. */
export async function expectSent(page: Page, ...texts: string[]): Promise<void> {
  await until('the text has left', async () => (await sent(page)).length >= texts.length);
  expect(await sent(page)).toEqual(texts);
  await page.close();
}
