import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { GROUPS_UNDO, KINDS, MARKED_BY_BOXES } from './editor-kinds';
import { model, openEditorPage, selectAll, untilEmpty } from './editor-page';
import { DANGEROUS, untilCard } from './gate/chat';

const RISKY = '这款面霜全网最好用，姐妹们快来看';
const USE_WORDING = ['用这个说法', 'Use this wording', '全部用这些说法', 'Use these wordings'];

const sent = (page: Page) => page.evaluate(() => window.fixture.sent);

/** What the browser marks by itself, joined. */
const highlighted = async (page: Page) => (await page.evaluate(() => window.fixture.highlighted())).join();

/** How many lines of ours are drawn above the page. */
const lines = async (page: Page) => (await page.card()).evaluate((roots) => roots.flatMap((root) => [...root.querySelectorAll('.line')]).length);

/** Waits until the risky wording is marked, by the browser or by us, and makes sure that only one of them does it. */
async function untilMarked(page: Page, kind: string): Promise<void> {
  const isBoxed = MARKED_BY_BOXES[inject('browserName')].includes(kind);
  await until('the risky wording is marked', async () => (isBoxed ? (await lines(page)) > 0 : (await highlighted(page)).includes('最')));
  expect(isBoxed ? await highlighted(page) : await lines(page)).toBe(isBoxed ? '' : 0);
}

async function untilSent(page: Page, ...texts: string[]): Promise<void> {
  await until(`${texts.length} texts have left`, async () => (await sent(page)).length >= texts.length);
  expect(await sent(page)).toEqual(texts);
}

/** From where to where a wording reaches on the page, frames counted. Travels as source. */
function hitOnPage(wording: string): { left: number; right: number } | null {
  const { adapter } = window.fixture;
  const start = adapter.read()?.indexOf(wording) ?? -1;
  const [rect] = adapter.rects({ start, end: start + wording.length });
  const frame = adapter.host.ownerDocument.defaultView?.frameElement;
  const x = frame ? frame.getBoundingClientRect().left + frame.clientLeft : 0;
  return rect ? { left: rect.left + x, right: rect.right + x } : null;
}

/** Writes a text in place of what is there. */
async function writeAnew(page: Page, text: string): Promise<void> {
  await selectAll(page);
  await page.type(text);
}

describe.each(KINDS)('%s, with the extension', (kind) => {
  // Loading an editor takes longer than most of what is asked of it, so that all tests of one share a page; the one that undoes has it fresh.
  let page: Page;
  beforeAll(async () => {
    page = await openEditorPage(kind, '&sends');
  });
  beforeEach(async () => {
    await untilEmpty(page);
    await page.evaluate(() => {
      (window.fixture.sent as string[]).length = 0;
    });
  });
  afterAll(() => page.close());

  test('the card changes the wording, and undo takes that back', async () => {
    await page.type(RISKY);
    await page.evaluate(() => window.fixture.cutUndo?.());
    await page.press('Enter');
    const card = await page.card();
    const name = await until('the card offers a wording', async () => {
      const names = await card.buttons();
      return USE_WORDING.find((wording) => names.includes(wording));
    });
    const hit = await page.evaluate(hitOnPage, '最好');
    await until('the card stands at the hit', async () => {
      const box = await card.evaluate((roots) =>
        roots
          .flatMap((root) => [...root.querySelectorAll('.card')])[0]
          ?.getBoundingClientRect()
          .toJSON(),
      );
      return box && hit && box.left <= hit.right && hit.left <= box.right;
    });
    await card.press(name);
    await until('the wording is changed', async () => !(await model(page)).includes('全网最好'));
    expect(await sent(page)).toEqual([]);
    await page.press('Control+z');
    await until('undo is done', async () => (await model(page)) === (GROUPS_UNDO[inject('browserName')].includes(kind) ? '' : RISKY));
  });

  test('leaves a composition and a clean text alone, marks and holds a risky one once, lets the second gesture through', async () => {
    await page.type('我');
    const composition = await page.compose('mingtian', '明天');
    await composition.commitByEnter('明天');
    await until('the composition is in the text', async () => (await model(page)) === '我明天');
    expect(await sent(page)).toEqual([]);
    await page.press('Enter');
    await untilSent(page, '我明天');
    await writeAnew(page, RISKY);
    await untilMarked(page, kind);
    await page.press('Enter');
    await untilCard(page);
    expect(await sent(page)).toEqual(['我明天']);
    expect(await model(page)).toBe(RISKY);
    await page.press('Enter');
    await untilSent(page, '我明天', RISKY);
  });

  test('a dangerous text leaves only by the card; the button is held too', async () => {
    await page.type(DANGEROUS);
    await page.press('Enter');
    const name = await untilCard(page);
    await page.press('Enter');
    expect(await sent(page)).toEqual([]);
    expect(await model(page)).toBe(DANGEROUS);
    await (await page.card()).press(name);
    await untilSent(page, DANGEROUS);
    await writeAnew(page, RISKY);
    await page.click('#send');
    await untilCard(page);
    expect(await sent(page)).toEqual([DANGEROUS]);
    await page.click('#send');
    await untilSent(page, DANGEROUS, RISKY);
  });
});
