import { describe, expect, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { GROUPS_UNDO, KINDS, NO_EMPTY_LINES, NOT_REWRITABLE, ONE_LINE } from './editor-kinds';
import { openEditorPage, read, untilText } from './editor-page';

/** Replaces the first place where `old` stands. */
const replace = (page: Page, old: string, text: string) =>
  page.evaluate(
    (wanted, wording) => {
      const { adapter } = window.fixture;
      const start = adapter.read()?.indexOf(wanted) ?? -1;
      return adapter.replace({ start, end: start + wanted.length }, wording);
    },
    old,
    text,
  );

/**
 * Of the letters around a word, those that are not where the adapter says. Asks the browser which letter is drawn at the middle of the
 * rectangle, which needs nothing of our own code. Travels as source.
 */
function lettersAstray(word: string): string[] {
  const { adapter } = window.fixture;
  const text = adapter.read() ?? '';
  const document = adapter.host.ownerDocument;
  const root = adapter.host.getRootNode();
  const at = text.indexOf(word);
  const astray: string[] = [];
  for (let start = Math.max(0, at - 8); start < Math.min(text.length, at + word.length + 8); start++) {
    if (text[start] === '\n') continue;
    const rects = adapter.rects({ start, end: start + 1 });
    const [rect] = rects;
    const left =
      rect &&
      document.caretPositionFromPoint(rect.left + rect.width / 4, rect.top + rect.height / 2, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
    const right =
      rect &&
      document.caretPositionFromPoint(rect.right - rect.width / 4, rect.top + rect.height / 2, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
    const letter =
      left?.offsetNode.nodeType === Node.TEXT_NODE ? left.offsetNode.nodeValue?.slice(left.offset, right?.offset) : text.slice(left?.offset, right?.offset);
    if (rects.length !== 1 || letter?.replace('\u00A0', ' ') !== text[start]) astray.push(`${start} ${text[start]}: ${rects.length} rects, there is ${letter}`);
  }
  return astray;
}

describe.each(KINDS)('%s', (kind) => {
  test('reads what the editor has, line by line', async () => {
    const page = await openEditorPage(kind);
    await page.type('第一行 ab  c😀');
    if (ONE_LINE.includes(kind)) return untilText(page, '第一行 ab  c😀');
    await page.press('Enter');
    await page.type('second');
    await page.press('Enter');
    if (!NO_EMPTY_LINES.includes(kind)) await page.press('Enter');
    await page.type('末');
    await untilText(page, `第一行 ab  c😀\nsecond${NO_EMPTY_LINES.includes(kind) ? '' : '\n'}\n末`);
    await page.close();
  });

  test.skipIf(NOT_REWRITABLE.includes(kind))('replaces at the start, in the middle and at the end, deletes, and leaves the caret at its letter', async () => {
    const page = await openEditorPage(kind);
    await page.type('最好的面霜在这里买');
    expect(await replace(page, '面霜', '护肤霜')).toBe(true);
    await untilText(page, '最好的护肤霜在这里买');
    await page.type('吧');
    await untilText(page, '最好的护肤霜在这里买吧');
    expect(await replace(page, '最好的', '好')).toBe(true);
    expect(await replace(page, '买吧', '选')).toBe(true);
    expect(await replace(page, '护肤', '')).toBe(true);
    await untilText(page, '好霜在这里选');
    await page.type('!');
    await untilText(page, '好霜在这里选!');
    expect(await replace(page, '好霜在这里选!', '')).toBe(true);
    await untilText(page, '');
    await page.close();
  });

  test('knows where each letter stands, on one line and over a break', async () => {
    const page = await openEditorPage(kind);
    await page.type(ONE_LINE.includes(kind) ? '前面 risky 后面' : `${'很长的一行字'.repeat(6)}risky${'后面还有很多字'.repeat(6)}`);
    await until('the text is there', async () => (await read(page))?.includes('risky'));
    const wrong = await page.evaluate(lettersAstray, 'risky');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.runIf(NOT_REWRITABLE.includes(kind))('refuses to replace, and changes nothing', async () => {
    const page = await openEditorPage(kind);
    await page.type('稳赚不赔的项目');
    expect(await replace(page, '稳赚不赔', '有风险')).toBe(false);
    await untilText(page, '稳赚不赔的项目');
    await page.close();
  });

  test.skipIf([...NOT_REWRITABLE, ...GROUPS_UNDO].includes(kind))('one undo takes one replacement back', async () => {
    const page = await openEditorPage(kind);
    await page.type('稳赚不赔的项目');
    await page.evaluate(() => window.fixture.cutUndo?.());
    expect(await replace(page, '稳赚不赔', '有风险')).toBe(true);
    await untilText(page, '有风险的项目');
    await page.press('Control+z');
    await untilText(page, '稳赚不赔的项目');
    await page.close();
  });

  test('tells of edits, and stops when it is told to', async () => {
    const page = await openEditorPage(kind);
    await page.evaluate(() => {
      const stop = new AbortController();
      Object.assign(window, { stop });
      window.fixture.adapter.onEdit(() => {
        window.fixture.edits++;
      }, stop.signal);
    });
    await page.type('abc');
    await until('an edit is told', () => page.evaluate(() => window.fixture.edits > 0));
    await untilText(page, 'abc');
    await page.evaluate(() => {
      window.fixture.edits = 0;
      (window as unknown as { stop: AbortController }).stop.abort();
    });
    await page.type('d');
    await untilText(page, 'abcd');
    expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(window.fixture.edits))))).toBe(0);
    await page.close();
  });
});
