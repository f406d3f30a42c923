import { beforeEach, describe, expect, test } from 'vitest';
import { browser, openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { openEditorPage } from './editor-page';
import { untilCard } from './gate/chat';
import { openPopupOver, Popup } from './open-popup';

const CLAIM = '姐妹们，这款面霜全网最好用';

let page: Page;
let popup: Popup;

beforeEach(async () => {
  const opened = await openPopupOver('gate-chat.html');
  ({ page, popup } = opened);
  return opened.close;
});

const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

async function typeClaim(path = '#area'): Promise<void> {
  await page.click(path);
  await page.type(CLAIM);
}

async function holdClaim(): Promise<void> {
  await typeClaim();
  await page.press('Enter');
  await untilCard(page);
  expect(await sent()).toEqual([]);
}

describe('while a text is held', () => {
  test('a rule that is switched off lets it go with the next press, once', async () => {
    await holdClaim();
    await popup.toggleRule('ad-law/absolute-terms');
    await popup.untilBadge('');
    await page.press('Enter');
    await until('the text has left', async () => (await sent()).length > 0);
    expect(await sent()).toEqual([CLAIM]);
  });

  test('a site that is switched off leaves nothing behind on the page', async () => {
    await holdClaim();
    await popup.page.click('.site .switch');
    await until('the card has gone', async () => (await (await page.card()).text()) === '');
    await page.press('Enter');
    await until('the text has left', async () => (await sent()).length > 0);
    expect(await sent()).toEqual([CLAIM]);
  });

  test('a background that has stopped is not missed', async () => {
    await holdClaim();
    await (await browser()).stopBackground();
    await page.press('Enter');
    await until('the text has left', async () => (await sent()).length > 0);
    expect(await sent()).toEqual([CLAIM]);
  });
});

test('a background that has stopped comes back for the first focus, and what is sent meanwhile is held', async () => {
  await (await browser()).stopBackground();
  await holdClaim();
});

describe('what frames reported', () => {
  /** By tab and frame; the name by which checkers speak to each other stays until the browser ends. */
  const reports = async () => Object.fromEntries(Object.entries(await popup.stored('session')).filter(([key]) => key !== 'neighbour-name'));

  test('outlives a background that has stopped', async () => {
    await typeClaim();
    await popup.untilBadge('1');
    await (await browser()).stopBackground();
    await page.click('#rich');
    await page.type(CLAIM);
    await popup.untilBadge('2');
  });

  test('outlives a navigation within the page, and not a load', async () => {
    await typeClaim();
    await popup.untilBadge('1');
    await page.evaluate(() => history.pushState(null, '', '?room=2'));
    await page.press('Control+End');
    await page.type(CLAIM);
    await popup.untilBadge('2');
    await page.evaluate(() => location.reload());
    await popup.untilBadge('');
    await until('nothing is remembered', async () => JSON.stringify(await reports()) === '{}');
  });

  test('goes with its frame', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'inner';
      frame.src = 'gate-chat.html';
      frame.width = '700';
      frame.height = '300';
      document.body.prepend(frame);
    });
    await typeClaim('#inner >>> #area');
    await popup.untilBadge('1');
    await page.evaluate(() => document.querySelector('#inner')?.remove());
    await popup.untilBadge('');
  });

  test('goes with its editor, and the card of what was held there too', async () => {
    await holdClaim();
    await popup.untilBadge('||');
    await page.evaluate(() => document.getElementById('area-room')?.remove());
    await popup.untilBadge('');
    const card = await page.card();
    await until('the card has gone', async () => (await card.text()) === '');
    await until('the popup waits for another', async () => (await popup.status()) === 'ready');
    await typeClaim('#rich');
    await popup.untilBadge('1');
  });

  test('goes with its tab, and never holds a text', async () => {
    const other = await openPage('gate-chat.html');
    await other.click('#area');
    await other.type(CLAIM);
    const seen = await until('the tab has reported', async () => JSON.stringify(await reports()).match(/.*absolute-terms.*/)?.[0]);
    const everything = seen + JSON.stringify([await popup.stored('local'), await popup.stored('sync')]);
    for (const part of ['姐妹们', '面霜', '最好用']) expect(everything).not.toContain(part);
    await other.close();
    await until('nothing is remembered', async () => JSON.stringify(await reports()) === '{}');
  });
});

describe('what could not be checked', () => {
  test('a page that takes away what we draw is said to be unchecked, on the button too', async () => {
    const hostile = await openPage('gate-hostile.html?kind=removes-foreign-nodes');
    const over = await Popup.on(hostile);
    await hostile.click('#area');
    await hostile.type(CLAIM);
    await until('the popup says so', async () => (await over.status()) === 'unreadable');
    await over.untilBadge('!');
    expect(await over.stored()).toMatchObject({ troubles: { unreadable: 1 } });
    await over.page.close();
    await hostile.close();
  });

  test('a wording that the editor does not take is said, and counted, without a word of the text', async () => {
    const hostile = await openPage('gate-hostile.html?kind=takes-edits-back');
    const over = await Popup.on(hostile);
    await hostile.click('#area');
    await hostile.type(CLAIM);
    await hostile.press('Enter');
    await untilCard(hostile);
    const card = await hostile.card();
    const wording = (await card.buttons()).find((name) => /说法|wording/i.test(name));
    await card.press(wording ?? 'a button that offers a wording');
    await until('the popup says so', async () => (await over.text('.refused')) !== '');
    await over.untilBadge('!');
    expect(await over.stored()).toEqual({ troubles: { 'rewrite-refused': 1 } });
    await over.page.close();
    await hostile.close();
  });

  test('an editor that draws only what is in view is not said to be checked', async () => {
    const editor = await openEditorPage('monaco');
    await editor.type('一行');
    await editor.evaluate(() => window.fixture.fill?.(Array.from({ length: 500 }, (_, line) => `第 ${line} 行`).join('\n')));
    const over = await Popup.on(editor);
    await until('the popup says so', async () => (await over.status()) === 'partial');
    await over.page.close();
    await editor.close();
  });
});
