import { describe, expect, onTestFinished, test } from 'vitest';
import { openExtensionPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { marksInFields } from '../field-marks';
import { DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sendAnyway, sent, textIn } from './chat';

/** The extension's own interfaces as one of its pages has them. */
interface Extension {
  readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly title: string }[]>; setZoom(id: number, factor: number): Promise<void> };
}
declare const chrome: Extension;

const EDITORS = ['area', 'rich'];

/** The words that are marked: under the highlights, or in a field where marks are drawn, as the browser says which letters it draws there. */
async function markedIn(page: Page, editor: string): Promise<string> {
  if (editor === 'rich') return page.evaluate(() => [...CSS.highlights.values()].flatMap((all) => [...all].map(String)).join());
  const lines = await marksInFields(page);
  return page.evaluate(
    (boxes, id) => {
      const field = document.getElementById(id) as HTMLTextAreaElement;
      const offsetAt = (x: number, y: number) => document.caretPositionFromPoint(x, y)?.offset ?? 0;
      return boxes
        .map(({ left, right, bottom }) => {
          const ends = [offsetAt(left + 1, bottom - 2), offsetAt(right - 1, bottom - 2)];
          return field.value.slice(Math.min(...ends), Math.max(...ends));
        })
        .join();
    },
    lines,
    editor,
  );
}

/** Enlarges everything on the page, as a person does with Control and plus. Both browsers remember it for the site. */
async function zoom(page: Page, factor: number): Promise<void> {
  const title = crypto.randomUUID();
  await page.evaluate((name) => {
    document.title = name;
  }, title);
  const popup = await openExtensionPage('popup.html');
  const id = await until('the tab is known', () => popup.evaluate(async (name) => (await chrome.tabs.query({})).find((tab) => tab.title === name)?.id, title));
  await popup.evaluate((tab, to) => chrome.tabs.setZoom(tab, to), id, factor);
  await popup.close();
  await page.activate();
  await until('the page has its size', async () => Math.abs((await page.evaluate(() => devicePixelRatio)) - factor) < 0.1);
}

describe.each(EDITORS)('in %s', (editor) => {
  test('at 400 % the marks stand under their words, and the card can be read and pressed', async () => {
    const page = await openAndType('gate-chat.html', editor, RISKY);
    onTestFinished(async () => {
      await zoom(page, 1);
      await page.close();
    });
    await page.evaluate((id) => {
      (document.getElementById(id) as HTMLElement).style.width = '90vw';
    }, editor);
    await zoom(page, 4);
    await until('the words are marked', async () => (await markedIn(page, editor)).includes('最好'));
    await page.press('Control+a');
    await page.type(DANGEROUS);
    await page.press('Enter');
    await expectHeld(page, editor, DANGEROUS);
    const outside = await (await page.card()).evaluate((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('.card')])
        .map((card) => card.getBoundingClientRect())
        .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        .map((box) => JSON.stringify(box)),
    );
    expect(outside).toEqual([]);
    await sendAnyway(page);
    await until('the text has left', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual([DANGEROUS]);
  });

  test('in text that runs from right to left the marks stand under their words', async () => {
    const page = await openAndType('gate-chat.html', editor, ' ');
    await page.evaluate((id) => {
      document.getElementById(id)?.setAttribute('dir', 'rtl');
    }, editor);
    const sentence = `שלום לכולם ${RISKY} תודה רבה`;
    await page.press('Control+a');
    await page.type(sentence);
    await until('the words are marked', async () => (await markedIn(page, editor)).includes('最好'));
    await page.press('Enter');
    await expectHeld(page, editor, sentence);
    await page.press('Enter');
    await expectSent(page, sentence);
  });
});

/** What a browser's translation does to a page: each run of text comes into two font elements of its own, again as it changes. */
function translate(): void {
  const wrap = (node: Node) => {
    if (node.parentElement?.closest('font, script, style, textarea') || !node.nodeValue?.trim()) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    node.parentNode?.replaceChild(outer, node);
    outer.append(inner);
    inner.append(node);
  };
  const wrapAll = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) wrap(node);
  };
  document.documentElement.classList.add('translated-ltr');
  wrapAll();
  new MutationObserver(wrapAll).observe(document.body, { childList: true, subtree: true });
}

describe.each(EDITORS)('on a page that is translated, %s', (editor) => {
  test('is read, marked, held by the button whose name was wrapped, and let go as ever', async () => {
    const page = await openAndType('gate-chat.html', editor, '好的，');
    await page.evaluate(translate);
    await page.press('Control+End');
    await page.type(RISKY);
    await until('the words are marked', async () => (await markedIn(page, editor)).includes('最好'));
    const text = await textIn(page, editor);
    expect(text).toBe(`好的，${RISKY}`);
    await page.click(`#${editor}-send`);
    await expectHeld(page, editor, text);
    await page.click(`#${editor}-send`);
    await expectSent(page, text);
  });
});
