import { describe, expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { CLEAN, DANGEROUS, expectSent, RISKY, SEND_ANYWAY, sendAnyway, sent, untilCard } from './chat';

async function openFrame(kind: string, text: string): Promise<Page> {
  const page = await openPage(`gate-frames.html?frame=${kind}`);
  await page.click('#frame >>> body');
  await page.type(text);
  return page;
}

/** How many cards are open. */
const cards = async (page: Page) => (await (await page.card()).buttons()).filter((name) => SEND_ANYWAY.includes(name)).length;

/** Puts the caret back into the frame, without a click, which the card might get. */
const goBack = async (page: Page) =>
  (await page.frame('#frame')).evaluate(() => {
    window.focus();
    document.body.focus();
  });

const written = async (page: Page) => (await page.frame('#frame')).evaluate(() => document.body.textContent);

describe.each(['about-blank', 'written-design-mode', 'srcdoc'])('an editor in a frame (%s)', (kind) => {
  test('a clean text leaves by the button around the frame', async () => {
    const page = await openFrame(kind, CLEAN);
    await page.click('#send');
    await expectSent(page, CLEAN);
  });

  test('a risky one is held by that button and leaves with the second press', async () => {
    const page = await openFrame(kind, RISKY);
    await page.click('#send');
    await untilCard(page);
    expect(await sent(page)).toEqual([]);
    expect(await written(page)).toBe(RISKY);
    await page.click('#send');
    await expectSent(page, RISKY);
  });

  test('a dangerous one is let go by the card', async () => {
    const page = await openFrame(kind, DANGEROUS);
    await page.click('#send');
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });

  test('the key that sends is held inside the frame', async () => {
    const page = await openFrame(kind, RISKY);
    await page.press('Control+Enter');
    await untilCard(page);
    expect(await sent(page)).toEqual([]);
    await page.press('Control+Enter');
    await expectSent(page, RISKY);
  });

  test('what the key was warned of leaves by the button', async () => {
    const page = await openFrame(kind, RISKY);
    await page.press('Control+Enter');
    await untilCard(page);
    await page.click('#send');
    await expectSent(page, RISKY);
  });

  test('what the button was warned of leaves by the key', async () => {
    const page = await openFrame(kind, RISKY);
    await page.click('#send');
    await untilCard(page);
    await goBack(page);
    await page.press('Control+Enter');
    await expectSent(page, RISKY);
  });

  test('what is held by both has one card, of the way that was tried last', async () => {
    const page = await openFrame(kind, DANGEROUS);
    await page.press('Control+Enter');
    await untilCard(page);
    await page.click('#send');
    await until('one card is open', async () => (await cards(page)) === 1);
    await goBack(page);
    await page.press('Control+Enter');
    await until('one card is open', async () => (await cards(page)) === 1);
    expect(await sent(page)).toEqual([]);
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });

  test('another text is warned of anew, by whichever way', async () => {
    const page = await openFrame(kind, RISKY);
    await page.press('Control+Enter');
    await untilCard(page);
    await goBack(page);
    await page.type('！');
    await until('the card has gone', async () => (await cards(page)) === 0);
    await page.click('#send');
    await untilCard(page);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });

  test('what the person ignored in the frame is ignored at the button too', async () => {
    const page = await openFrame(kind, DANGEROUS);
    await page.click('#send');
    await untilCard(page);
    await goBack(page);
    await page.press('Control+Enter');
    await untilCard(page);
    const card = await page.card();
    await card.press((await card.buttons()).find((name) => /忽略|Ignore/.test(name)) ?? 'a button that ignores');
    await until('the card has gone', async () => (await cards(page)) === 0);
    await page.click('#send');
    await expectSent(page, DANGEROUS);
  });

  test('the frame is held again after its document was written anew', async () => {
    const page = await openFrame(kind, CLEAN);
    await page.evaluate(() => {
      const inner = (document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
      inner.open();
      inner.write('<!doctype html><body contenteditable="true"><p><br></p></body>');
      inner.close();
    });
    await (await page.frame('#frame')).evaluate(() => {
      (window as unknown as { sent: string[] }).sent = [];
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.ctrlKey) (window as unknown as { sent: string[] }).sent.push(document.body.textContent.trim());
      });
    });
    await page.click('#frame >>> body');
    await page.type(RISKY);
    await page.press('Control+Enter');
    await untilCard(page);
    const frame = await page.frame('#frame');
    expect(await frame.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
    await page.press('Control+Enter');
    await until('the text has left', async () => (await frame.evaluate(() => (window as unknown as { sent: string[] }).sent)).length === 1);
    await page.close();
  });
});

test('in a sandboxed frame, which is of no origin, a text is held with its card and leaves with the second gesture', async () => {
  const page = await openPage('driver.html');
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'box', src: 'gate-chat.html', width: '800', height: '500' });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.prepend(frame);
  });
  await page.click('#box >>> #area');
  await page.type(RISKY);
  await page.press('Enter');
  await until('the card is shown', async () => (await (await page.card('#box')).buttons()).some((name) => SEND_ANYWAY.includes(name)));
  const frame = await page.frame('#box');
  const left = () => frame.evaluate(() => (window as unknown as { sent: string[] }).sent);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  expect(await left()).toEqual([]);
  await page.press('Enter');
  await until('the text has left', async () => (await left()).length > 0);
  expect(await left()).toEqual([RISKY]);
  await page.close();
});
