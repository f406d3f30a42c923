import { expect, inject, onTestFinished } from 'vitest';
import { openPage } from './driver/browser';
import type { Card } from './driver/card';
import type { Page } from './driver/page';
import { until } from './driver/until';
import type { OverlayFixture } from './pages/overlay';

declare global {
  interface Window {
    overlayFixture: OverlayFixture;
  }
}

/** One finding with a rewrite. */
export const AD = '这款面霜全网最好用，推荐';

/** What its rewrite makes of it. */
export const FIXED = '这款面霜很好用，推荐';

/** Two findings with rewrites. */
export const TWO = '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包';

/** More findings than the card shows at once. */
export const MANY = `${TWO}，稳赚不赔，包治百病，代开发票，真人百家乐注册送彩金`;

/**
 * The fixture page of the overlay, with a text typed into one of its editors. Closed when the test is over.
 * It is opened on a host on which the extension itself is silent, so that everything that is drawn comes from the page's own overlay.
 */
export async function write(selector: string, text: string, query = ''): Promise<Page> {
  const address = new URL(`overlay.html${query}`, inject('pagesUrl'));
  address.hostname = 'silent.localhost';
  const page = await openPage(address.href);
  onTestFinished(() => page.close());
  await page.setColourScheme('light');
  await page.click(selector);
  await page.type(text);
  return page;
}

/** Marks an editor's findings from now on. */
export const mark = (page: Page, selector: string) => page.evaluate((at) => window.overlayFixture.mark(at), selector);

/** Does what the gate does when it holds a send. */
export const hold = (page: Page, selector: string) => page.evaluate((at) => window.overlayFixture.hold(at), selector);

/** What the overlay asked for, in order. */
export const log = (page: Page) => page.evaluate(() => window.overlayFixture.log);

/** What stands in an editor. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((at) => {
    const host = document.querySelector(at);
    return host instanceof HTMLTextAreaElement || host instanceof HTMLInputElement ? host.value : (host?.textContent ?? '');
  }, selector);
}

/** The words under highlights in the DOM, sorted; a range over the value of a text area tells no words. */
export const highlighted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].filter((range) => range instanceof Range).map(String)).sort());

/** Fails unless nothing of ours is left that a page could find: elements beside head and body, style sheets, highlights. */
export async function expectNoTrace(page: Page): Promise<void> {
  const traces = () => page.evaluate(() => [document.documentElement.children.length - 2, document.adoptedStyleSheets.length, CSS.highlights.size].join());
  await until('nothing is left', async () => (await traces()) === '0,0,0');
  expect(await traces()).toBe('0,0,0');
}

/** Whether an element of the page has the focus. */
export const isFocused = (page: Page, selector: string) => page.evaluate((at) => document.activeElement === document.querySelector(at), selector);

/** The card, as soon as it says these words. */
export async function shown(page: Page, words: string): Promise<Card> {
  const card = await page.card();
  await until(`the card says ${words}`, async () => (await card.text()).includes(words));
  return card;
}

/** Resolves when no button of ours is left. */
export const gone = (page: Page) => until('the card is gone', async () => (await (await page.card()).buttons()).length === 0);
