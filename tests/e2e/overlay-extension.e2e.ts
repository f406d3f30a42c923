import { expect, onTestFinished, test } from 'vitest';
import { openPage } from './driver/browser';
import type { Card } from './driver/card';
import type { Page } from './driver/page';
import { until } from './driver/until';

const AD = '这款面霜全网最好用，推荐';
const FIXED = '这款面霜很好用，推荐';

/** The browsers under test speak different languages. */
const USE_WORDING = ['用这个说法', 'Use this wording'];
const SEND_ANYWAY = ['仍然发送', 'Send anyway'];

async function open(address: string): Promise<Page> {
  const page = await openPage(address);
  onTestFinished(() => page.close());
  return page;
}

/** A page with an editor in a frame, with the text in it. */
async function openFramed(): Promise<Page> {
  const page = await open('editor.html?kind=iframe-srcdoc&sends');
  await until('the frame has its document', () => page.evaluate(() => 'fixture' in window));
  await page.click('iframe');
  await page.type(AD);
  return page;
}

async function press(card: Card, names: readonly string[]): Promise<void> {
  const name = await until(`the card has the button ${names[0]}`, async () => (await card.buttons()).find((shown) => names.includes(shown)));
  await card.press(name);
}

const textOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>('#line')?.value);

test('where the page may run and draw nothing, the card works, and breaks no rule of the page', async () => {
  const page = await open('strict.html');
  await page.evaluate(() => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => broken.push(`${violatedDirective} ${sourceFile}`));
    Object.assign(window, { broken });
  });
  await page.click('#line');
  await page.type(AD);
  await page.press('Enter');
  const card = await page.card();
  await press(card, USE_WORDING);
  await until('the wording is used', async () => (await textOf(page)) === FIXED);
  await page.press('Control+z');
  await until('one undo takes it back', async () => (await textOf(page)) === AD);
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
  await page.press('Enter');
  await press(card, SEND_ANYWAY);
  await until('the text has left', () => page.evaluate((text) => new URLSearchParams(location.search).get('said') === text, AD));
});

test('the card is painted as it should be where the page allows no style', async () => {
  const page = await open('strict.html');
  await page.click('#line');
  await page.type(AD);
  await page.press('Enter');
  const card = await page.card();
  const look = () =>
    card.evaluate((roots) => {
      const box = roots.map((root) => root.querySelector('.card')).find((found) => found !== null);
      const style = box && getComputedStyle(box);
      return style && { position: style.position, radius: style.borderRadius, left: Number.parseFloat(style.left) };
    });
  expect(await until('the card is there', look)).toMatchObject({ position: 'fixed', radius: '14px' });
  await until('the card has its place', async () => ((await look())?.left ?? 0) > 0);
});

test('the card of an editor in a frame stands in the window around it, at the words, and goes with the frame', async () => {
  const page = await openFramed();
  await page.press('Enter');
  const card = await page.card();
  const isBeside = () =>
    card.evaluate((roots) => {
      const box = roots
        .map((root) => root.querySelector('.card'))
        .find((found) => found !== null)
        ?.getBoundingClientRect();
      const frame = document.querySelector('iframe');
      const around = frame?.getBoundingClientRect();
      const lines = frame?.contentDocument?.createRange();
      if (!box || !around || !lines || !frame?.contentDocument) return false;
      lines.selectNodeContents(frame.contentDocument.body);
      const text = lines.getBoundingClientRect();
      const top = around.top + frame.clientTop + text.top;
      const isClear = box.bottom <= top || box.top >= top + text.height;
      return isClear && box.left >= around.left && box.right <= innerWidth && box.bottom <= innerHeight;
    });
  await until('the card stands beside the words', isBeside);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await until('the card is gone', async () => (await card.text()) === '' && (await page.evaluate(() => document.documentElement.children.length)) === 2);
});

test('Escape in a card outside of the frame gives the caret back to the editor inside', async () => {
  const page = await openFramed();
  await page.press('ArrowLeft');
  await page.press('Enter');
  const card = await page.card();
  await until('the card is there', async () => (await card.buttons()).length > 0);
  await page.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('iframe');
  await page.press('Escape');
  await until('the card is gone', async () => (await card.buttons()).length === 0);
  await page.type('很');
  const inner = await page.frame('iframe');
  await until('typing goes on at the caret', () => inner.evaluate((text) => document.body.textContent === text, '这款面霜全网最好用，推很荐'));
});
