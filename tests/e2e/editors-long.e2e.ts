import { describe, expect, test } from 'vitest';
import type { Page } from './driver/page';
import { openEditorAlone } from './editor-page';

/** Makes the field look in a way, puts in a text of 170,000 characters and scrolls into it; gives when that is drawn. Travels as source. */
async function fill(style: string, separator: string): Promise<void> {
  const field = window.fixture.host() as HTMLTextAreaElement;
  field.style.cssText = `width: 400px; height: 160px; ${style}`;
  const kinds = ['plain latin row number ', '中文一行文字，比较长的一行要折行的那种，很长很长很长很长很长很长很长很长很长很长，第', '混合 mixed '];
  field.value = Array.from({ length: 6_000 }, (_, i) => `${kinds[i % kinds.length]}${i}`).join(separator);
  field.scrollTop = field.scrollHeight / 2;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Scrolls to the beginning and puts a text in place of some letters there; gives when that is drawn. Travels as source. */
async function rewriteTop(letters: number, text: string): Promise<void> {
  const field = window.fixture.host() as HTMLTextAreaElement;
  field.scrollTop = 0;
  field.setRangeText(text, 5, 5 + letters, 'end');
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Of the letters in view those that are not where the adapter says; the browser tells which one it draws there. Travels as source. */
function astray(): { seen: number; astray: string[] } {
  const { adapter } = window.fixture;
  const text = adapter.read() ?? '';
  const box = adapter.host.getBoundingClientRect();
  const offsetAt = (x: number, y: number) => document.caretPositionFromPoint(x, y)?.offset ?? 0;
  const first = offsetAt(box.left + 6, box.top + 6);
  const found = { seen: 0, astray: [] as string[] };
  for (let at = first; at < first + 200; at++) {
    const [rect] = adapter.rects({ start: at, end: at + 1 });
    // a blank at the end of a row has no place of its own, and the last row may be cut off
    if (!rect || text[at]?.trim() === '' || rect.bottom > box.bottom - 4) continue;
    found.seen++;
    const middle = (rect.top + rect.bottom) / 2;
    const drawn = text.slice(offsetAt(rect.left + rect.width / 4, middle), offsetAt(rect.right - rect.width / 4, middle));
    if (drawn !== text[at]) found.astray.push(`${at} ${text[at]}: ${drawn}`);
  }
  return found;
}

/** How long it takes to measure one span, and how long to lay out the whole text, the shortest of five each, at five places, ms. Travels as source. */
async function costs(): Promise<{ ours: number; whole: number }> {
  const field = window.fixture.host() as HTMLTextAreaElement;
  const shortest = { ours: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 5; round++) {
    const block = document.createElement('div');
    block.style.cssText = 'width: 400px; white-space: pre-wrap; position: absolute';
    block.textContent = field.value;
    const start = performance.now();
    document.body.append(block);
    block.getBoundingClientRect();
    shortest.whole = Math.min(shortest.whole, performance.now() - start);
    block.remove();
    field.scrollTop += 1000;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { left, top } = field.getBoundingClientRect();
    const at = document.caretPositionFromPoint(left + 60, top + 60)?.offset ?? 0;
    const before = performance.now();
    window.fixture.adapter.rects({ start: at, end: at + 4 });
    shortest.ours = Math.min(shortest.ours, performance.now() - before);
  }
  return shortest;
}

/** Where the browser marks letters of fields by itself, there is nothing of ours to be tried. */
const open = async (style: string, separator: string): Promise<Page> => {
  const page = await openEditorAlone('textarea', '&unmarkable');
  await page.evaluate(fill, style, separator);
  return page;
};

describe.each([
  ['lines', '\n'],
  ['one paragraph', '。'],
])('a field of 170,000 characters, %s', (_, separator) => {
  test.each(['font: 16px monospace', 'font: 16px/1.7 sans-serif', 'transform: scale(1.3); transform-origin: 0 0', 'text-align: center; padding: 9px 31px 7px'])(
    'knows where each letter in view stands: %s',
    async (style) => {
      const page = await open(style, separator);
      const found = await page.evaluate(astray);
      expect(found.seen).toBeGreaterThan(50);
      expect(found.astray).toEqual([]);
      for (const [letters, text] of [
        [0, ''],
        [0, '加几个字'],
        [900, ''],
      ] as const) {
        await page.evaluate(rewriteTop, letters, text);
        const atTop = await page.evaluate(astray);
        expect(atTop.seen).toBeGreaterThan(50);
        expect(atTop.astray).toEqual([]);
      }
      await page.close();
    },
  );

  test('is measured in a fraction of the time that its layout takes', async () => {
    const page = await open('font: 16px monospace', separator);
    const { ours, whole } = await page.evaluate(costs);
    expect(ours).toBeLessThan(whole / 3);
    await page.close();
  });
});
