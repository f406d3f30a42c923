import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { ASTRAY_ENLARGED, GROUPS_UNDO, KINDS, NO_EMPTY_LINES, ONE_LINE } from './editor-kinds';
import { model, openEditorAlone, replace, untilEmpty, untilText } from './editor-page';

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

/** Listens for edits from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const stop = new AbortController();
    Object.assign(window, { stop });
    window.fixture.adapter.onEdit(() => {
      window.fixture.edits++;
    }, stop.signal);
  });

describe.each(KINDS)('%s', (kind) => {
  // Loading an editor takes longer than most of what is asked of it, so that all tests of one share a page.
  let page: Page;
  beforeAll(async () => {
    page = await openEditorAlone(kind);
  });
  beforeEach(async () => {
    await untilEmpty(page);
    await untilText(page, '');
  });
  afterAll(() => page.close());

  // Before the others, so that there is nothing else to undo.
  test('one undo takes one replacement back', async () => {
    await page.type('早上的会议');
    await page.evaluate(() => window.fixture.cutUndo?.());
    expect(await replace(page, '早上', '下午三点')).toBe(true);
    await untilText(page, '下午三点的会议');
    await page.press('Control+z');
    await untilText(page, GROUPS_UNDO[inject('browserName')].includes(kind) ? '' : '早上的会议');
  });

  test('reads what the editor has, line by line, and tells of edits until it is told to stop', async () => {
    await listen(page);
    await page.type('第一行 ab  c😀');
    await untilText(page, '第一行 ab  c😀');
    await until('an edit is told', () => page.evaluate(() => window.fixture.edits > 0));
    if (!ONE_LINE.includes(kind)) {
      await page.press('Enter');
      await page.type('second');
      await page.press('Enter');
      if (!NO_EMPTY_LINES.includes(kind)) await page.press('Enter');
      await page.type('末');
      await untilText(page, `第一行 ab  c😀\nsecond${NO_EMPTY_LINES.includes(kind) ? '' : '\n'}\n末`);
    }
    await page.evaluate(() => {
      window.fixture.edits = 0;
      (window as unknown as { stop: AbortController }).stop.abort();
    });
    await page.press('Backspace');
    await until('the last letter is gone', async () => !(await model(page)).endsWith(ONE_LINE.includes(kind) ? '😀' : '末'));
    expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(window.fixture.edits))))).toBe(0);
  });

  test('replaces at the start, in the middle and at the end, deletes, and leaves the caret at its letter', async () => {
    await page.type('蓝色的杯子在这里看');
    expect(await replace(page, '杯子', '玻璃杯')).toBe(true);
    await untilText(page, '蓝色的玻璃杯在这里看');
    await page.type('吧');
    await untilText(page, '蓝色的玻璃杯在这里看吧');
    expect(await replace(page, '蓝色的', '蓝')).toBe(true);
    expect(await replace(page, '看吧', '选')).toBe(true);
    expect(await replace(page, '玻璃', '')).toBe(true);
    await untilText(page, '蓝杯在这里选');
    await page.type('!');
    await untilText(page, '蓝杯在这里选!');
    expect(await replace(page, '蓝杯在这里选!', '')).toBe(true);
    await untilText(page, '');
    await page.type('再写');
    await untilText(page, '再写');
  });

  test.skipIf(ONE_LINE.includes(kind))('replaces over several lines at once', async () => {
    await page.type('上午开会');
    await page.press('Enter');
    await page.type('不变');
    await page.press('Enter');
    await page.type('下午买茶');
    await untilText(page, '上午开会\n不变\n下午买茶');
    expect(await replace(page, '开会\n不变\n下午买茶', '散步\n不变\n晚上买茶')).toBe(true);
    await untilText(page, '上午散步\n不变\n晚上买茶');
    // Lines are joined only by an editor that does it itself: the browser's command breaks some (Draft.js) for good.
    const isJoined = await replace(page, '散步\n不变\n晚上', '和晚上');
    await untilText(page, isJoined ? '上午和晚上买茶' : '上午散步\n不变\n晚上买茶');
  });

  // After the others, since it leaves the page narrow, scrolled and padded.
  test('knows where each letter stands, on one line and over a break, also when the page gets narrow, is enlarged, scrolls, and the text changes', async () => {
    await page.type(ONE_LINE.includes(kind) ? '前面 here 后面' : `${'很长的一行字'.repeat(6)}here${'后面还有很多字'.repeat(6)}`);
    const rightAt = (width: string) =>
      until(`the letters are found on a ${width} page`, async () => {
        const astray = await page.evaluate(lettersAstray, 'here');
        if (astray.length > 0) throw new Error(astray.join('; '));
        return true;
      });
    await rightAt('wide');
    await page.setViewport(420, 640);
    await until('the page is narrow', () => page.evaluate(() => document.documentElement.clientWidth <= 420));
    await rightAt('narrow');
    await page.evaluate(() => {
      document.body.style.zoom = '1.5';
    });
    if (!ASTRAY_ENLARGED[inject('browserName')].includes(kind)) await rightAt('enlarged');
    await page.evaluate(() => {
      document.body.style.zoom = '';
      document.body.style.paddingTop = '90vh';
      scrollBy({ top: 111, behavior: 'instant' });
    });
    await rightAt('scrolled');
    await page.press('Backspace');
    await page.type('又几个字');
    await until('they are in the text', async () => (await model(page)).endsWith('又几个字'));
    await rightAt('changed');
  });
});
