import { beforeEach, describe, expect, test } from 'vitest';
import { browser, openExtensionPage } from './driver/browser';
import type { Card } from './driver/card';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { CLEAN, DANGEROUS, expectHeld, RISKY, sent, untilCard } from './gate/chat';
import { openPopupOver, type Popup } from './open-popup';

/** What the page leaves in its window for the test. */
interface Detector {
  readonly sightings: string[];
  readonly keysSeen: string[];
  begin(): void;
  look(): void;
  probe(extensionUrl: string, files: readonly string[]): Promise<string[]>;
}

let page: Page;
let popup: Popup;

beforeEach(async () => {
  const opened = await openPopupOver('detector.html');
  ({ page, popup } = opened);
  await page.evaluate(() => (window as unknown as Detector).begin());
  return opened.close;
});

const seen = () =>
  page.evaluate(() => {
    const { look, sightings } = window as unknown as Detector;
    look();
    return sightings;
  });

/** Types, and waits for the checker: an Enter that comes before it is done again by us, which a page can tell (docs/footprint.md). */
async function typeInto(editor: string, text: string): Promise<void> {
  await page.click(editor);
  await page.type(text);
  await until('the checker is there', async () => (await popup.status()) === 'checking');
}

async function beQuiet(): Promise<void> {
  // wherever it stands: the popup moves its parts while it hears of what is held
  await popup.page.evaluate(() => document.querySelector<HTMLElement>('.quiet .switch')?.click());
  await until('it is stored', async () => JSON.stringify(await popup.stored()).includes('"quiet":true'));
}

describe.each(['#area', '#rich'])('a page that looks for extensions, in %s', (editor) => {
  test('sees nothing while there is nothing to say, through typing and sending', async () => {
    await typeInto(editor, CLEAN);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length === 1);
    expect(await seen()).toEqual([]);
  });

  test('sees that something is drawn when there is, so that its silence elsewhere means something', async () => {
    await typeInto(editor, RISKY);
    await until('it sees something', async () => (await seen()).length > 0);
  });

  test('sees nothing in quiet mode, found and held and let go, but that the Enter of the held send does not come', async () => {
    await beQuiet();
    await typeInto(editor, DANGEROUS);
    await popup.untilBadge(/^[1-9]/);
    await page.press('Enter');
    await popup.untilBadge(/\|\|/);
    expect(await sent(page)).toEqual([]);
    expect(await seen()).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as Detector).keysSeen)).toEqual([]);
    const panel = await openExtensionPage(`sidepanel.html?tab=${popup.tabId}`);
    await until('the panel says why', () => panel.evaluate(() => document.querySelectorAll('article p').length >= 3));
    await panel.click('.held .button');
    await popup.untilBadge(/^[1-9]/);
    expect(await sent(page)).toEqual([]);
    await panel.close();
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual([DANGEROUS]);
    expect(await seen()).toEqual([]);
  });
});

test('quiet mode takes away what is drawn at once, and keeps holding; a warning goes with the second press', async () => {
  await typeInto('#area', RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', RISKY);
  await popup.untilBadge(/\|\|/);
  await beQuiet();
  await until('nothing is drawn any more', async () => (await page.evaluate(() => document.documentElement.childElementCount)) === 2);
  expect(await sent(page)).toEqual([]);
  await page.press('Enter');
  await until('the text has left', async () => (await sent(page)).length > 0);
  expect(await sent(page)).toEqual([RISKY]);
});

/** Rests the pointer on the small sentence, which then stays until it is taken away. */
async function restOnSentence(card: Card): Promise<void> {
  const middle = () =>
    card.evaluate((roots) => {
      const box = roots.map((root) => root.querySelector('.toast')?.getBoundingClientRect()).find((rect) => rect !== undefined);
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
  await until('the pointer rests on the sentence', async () => {
    const place = await middle();
    if (place) await page.main.clickAt(place);
    return card.evaluate((roots) => roots.some((root) => root.querySelector('.toast:hover')));
  });
}

test('quiet mode takes a sentence away too, also one that is being read', async () => {
  // a tab in the background draws nothing
  await page.activate();
  await typeInto('#area', DANGEROUS);
  await page.press('Enter');
  await untilCard(page);
  const card = await page.card();
  await card.press((await card.buttons()).find((name) => /忽略|Ignore/.test(name)) ?? 'a button that ignores');
  await until('a sentence says so', async () => /忽略|[Ii]gnored/.test(await card.text()));
  await restOnSentence(card);
  await beQuiet();
  await until('nothing is drawn any more', async () => (await page.evaluate(() => document.documentElement.childElementCount)) === 2);
});

test('a page that knows our address gets none of our files', async () => {
  const { extensionUrl } = await browser();
  const files = ['manifest.json', 'sentinel.js', 'checker.js', 'overlay.js', 'popup.html', 'sidepanel.html', 'icon/16.png', 'icon/mark.svg'];
  const answered = await page.evaluate((url, names) => (window as unknown as Detector).probe(url, names), extensionUrl, files);
  expect(answered).toEqual([]);
});
