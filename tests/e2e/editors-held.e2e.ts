import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { model, openEditorPage } from './editor-page';
import { CLEAN, DANGEROUS, untilCard } from './gate/chat';

const KINDS = readdirSync(new URL('./pages/editors', import.meta.url)).map((file) => file.replace(/\.tsx?$/, ''));
/** Draws its own text, so that no range of the document can be marked. */
const DRAWS_ITS_OWN = ['textarea', 'input', 'react-textarea'];

const RISKY = '这款面霜全网最好用，姐妹们快来看';
const USE_WORDING = ['用这个说法', 'Use this wording', '全部用这些说法', 'Use these wordings'];

const open = (kind: string) => openEditorPage(kind, '&sends');
const sent = (page: Page) => page.evaluate(() => window.fixture.sent);
const framesOf = async (page: Page) => ((await page.evaluate(() => window.fixture.isFramed)) ? ['#root iframe'] : []);

/** The wordings that are marked in the page's own text. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const view = window.fixture.host().ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const highlights = view ? [...view.CSS.highlights.values()] : [];
    return highlights.flatMap((highlight) => [...highlight].map(String));
  });

async function untilSent(page: Page, ...texts: string[]): Promise<void> {
  await until(`${texts.length} texts have left`, async () => (await sent(page)).length >= texts.length);
  expect(await sent(page)).toEqual(texts);
}

describe.each(KINDS)('%s, with the extension', (kind) => {
  test('lets a clean text leave, holds a risky one once, and lets the second gesture through', async () => {
    const page = await open(kind);
    await page.type(CLEAN);
    await page.press('Enter');
    await untilSent(page, CLEAN);
    await page.press('Control+a');
    await page.type(RISKY);
    if (!DRAWS_ITS_OWN.includes(kind)) await until('the risky wording is marked', async () => (await marked(page)).join('').includes('最'));
    await page.press('Enter');
    await untilCard(page, ...(await framesOf(page)));
    expect(await sent(page)).toEqual([CLEAN]);
    expect(await model(page)).toBe(RISKY);
    await page.press('Enter');
    await untilSent(page, CLEAN, RISKY);
    await page.close();
  });

  test('a dangerous text leaves only by the card, whatever is pressed', async () => {
    const page = await open(kind);
    await page.type(DANGEROUS);
    await page.press('Enter');
    const name = await untilCard(page, ...(await framesOf(page)));
    await page.press('Enter');
    expect(await sent(page)).toEqual([]);
    expect(await model(page)).toBe(DANGEROUS);
    await (await page.card(...(await framesOf(page)))).press(name);
    await untilSent(page, DANGEROUS);
    await page.close();
  });

  test('the button is held too', async () => {
    const page = await open(kind);
    await page.type(RISKY);
    await page.click('#send');
    await untilCard(page);
    expect(await sent(page)).toEqual([]);
    await page.click('#send');
    await untilSent(page, RISKY);
    await page.close();
  });

  test('the card changes the wording, and undo takes that back', async () => {
    const page = await open(kind);
    await page.type(RISKY);
    await page.evaluate(() => window.fixture.cutUndo?.());
    await page.press('Enter');
    const card = await page.card(...(await framesOf(page)));
    const name = await until('the card offers a wording', async () => {
      const names = await card.buttons();
      return USE_WORDING.find((wording) => names.includes(wording));
    });
    await card.press(name);
    await until('the wording is changed', async () => !(await model(page)).includes('全网最好'));
    expect(await sent(page)).toEqual([]);
    await page.press('Control+z');
    await until('the wording is back', async () => (await model(page)) === RISKY);
    await page.close();
  });

  test('Enter that ends a composition is left alone', async () => {
    const page = await open(kind);
    const composition = await page.compose('mingtian', '明天');
    await composition.commitByEnter('明天');
    await until('the text is there', async () => (await model(page)) === '明天');
    expect(await sent(page)).toEqual([]);
    await page.press('Enter');
    await untilSent(page, '明天');
    await page.close();
  });
});
