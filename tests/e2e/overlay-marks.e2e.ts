import { expect, test } from 'vitest';
import { until } from './driver/until';
import { firstFieldMark } from './field-marks';
import { AD, expectNoTrace, highlighted, hold, mark, TWO, textOf, write } from './overlay-page';

test('leaves nothing in the page before there is something to say, and nothing after', async () => {
  const page = await write('#rich', '明天下午三点开会');
  await mark(page, '#rich');
  await expectNoTrace(page);
  await page.type(AD);
  await until('the words are marked', async () => (await highlighted(page)).length > 0);
  await page.press('Control+a');
  await page.press('Delete');
  await expectNoTrace(page);
});

test('the end of the overlay takes everything away', async () => {
  const page = await write('#field', TWO);
  await mark(page, '#field');
  await hold(page, '#field');
  await page.evaluate(() => window.overlayFixture.end());
  await expectNoTrace(page);
});

test('marks stay under their words while the text before them changes', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  expect(await highlighted(page)).toEqual(['全网最好用']);
  await page.press('Home');
  await page.type('家人们，');
  await until('the text has grown', async () => (await textOf(page, '#rich')) === `家人们，${AD}`);
  expect(await highlighted(page)).toEqual(['全网最好用']);
});

test('a finding about the whole text draws no line over the words that others point at', async () => {
  const page = await write('#rich', TWO);
  await mark(page, '#rich');
  expect((await highlighted(page)).length).toBeGreaterThan(1);
  expect(await highlighted(page)).not.toContain(TWO);
});

test('marks are drawn again when the editor replaces its nodes', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  await page.evaluate(() => {
    const host = document.querySelector('#rich');
    const bold = document.createElement('b');
    bold.textContent = host?.textContent ?? '';
    host?.replaceChildren(bold);
  });
  await until('the new nodes are marked', async () => (await highlighted(page)).join() === '全网最好用');
});

test('marks follow an editor that was moved into a shadow root, and its style sheet with them', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const sheets = await page.evaluate(() => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const editor = document.querySelector('#rich');
    if (editor) root.append(editor);
    return { page: document.adoptedStyleSheets.length, root: root.adoptedStyleSheets.length };
  });
  expect(sheets).toEqual({ page: 1, root: 0 });
  await until('the sheet has moved', () =>
    page.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
      return root?.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets.length === 0;
    }),
  );
});

test('of 2,000 findings only those in view are marked, others as they come into view', async () => {
  const page = await write('#rich', ' ');
  await page.evaluate((sentence) => {
    const host = document.querySelector<HTMLElement>('#rich');
    if (!host) return;
    host.style.height = '200px';
    host.style.overflow = 'auto';
    host.replaceChildren(
      ...Array.from({ length: 2_000 }, (_, at) => {
        const line = document.createElement('div');
        line.textContent = `${at} ${sentence}`;
        return line;
      }),
    );
  }, AD);
  await mark(page, '#rich');
  const lines = () =>
    page.evaluate(() => {
      const box = document.querySelector('#rich')?.getBoundingClientRect();
      const tops = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).getBoundingClientRect()));
      return { count: tops.length, areAllInView: tops.every((top) => box && top.bottom >= box.top && top.top <= box.bottom) };
    });
  const first = await lines();
  expect(first.count).toBeGreaterThan(3);
  expect(first.count).toBeLessThanOrEqual(200);
  expect(first.areAllInView).toBe(true);
  await page.evaluate(() => document.querySelector('#rich')?.scrollTo({ top: 20_000, behavior: 'instant' }));
  await until('the marks have followed', async () => {
    const now = await lines();
    return now.count > 3 && now.areAllInView;
  });
});

test.each(['#field', '#line'])('marks in %s stand under its words and follow them', async (selector) => {
  const page = await write(selector, AD);
  await mark(page, selector);
  const offset = async () => {
    const { left, right, bottom } = await firstFieldMark(page);
    const field = await page.evaluate((at) => document.querySelector(at)?.getBoundingClientRect().toJSON() as DOMRect, selector);
    return { x: left - field.left, y: bottom - field.top, isInside: bottom <= field.bottom, width: right - left };
  };
  const before = await offset();
  expect(before.isInside).toBe(true);
  expect(before.width).toBeGreaterThan(0);
  await page.evaluate(() => {
    document.body.style.paddingTop = '37px';
    scrollBy({ top: 11, behavior: 'instant' });
  });
  await until('the mark has followed', async () => {
    const now = await offset();
    return Math.abs(now.x - before.x) < 1 && Math.abs(now.y - before.y) < 1;
  });
});

test('a mark in a field stands under its words when a font comes late', async () => {
  const page = await write('#field', 'iiiiiiiiiiii，这款面霜全网最好用');
  await mark(page, '#field');
  const before = await firstFieldMark(page);
  await page.evaluate(() => {
    const font = new FontFace('Late', 'url(/npm/vditor/dist/js/katex/fonts/KaTeX_Typewriter-Regular.woff2)');
    document.fonts.add(font);
    (document.querySelector('#field') as HTMLElement).style.fontFamily = 'Late, sans-serif';
    return font.load().then(() => null);
  });
  // letters of one width are wider than narrow ones were
  const after = await until('the mark has moved on', async () => {
    const now = await firstFieldMark(page);
    return now.left > before.left && now;
  });
  const words = await page.evaluate(
    (x, y) => {
      const offset = document.caretPositionFromPoint(x, y)?.offset ?? 0;
      return document.querySelector<HTMLTextAreaElement>('#field')?.value.slice(offset);
    },
    after.left + 1,
    after.bottom - 2,
  );
  expect(words).toBe('全网最好用');
});

test.each(['#field', '#line'])('marks in %s that only move along with an edit stand where they would be drawn anew', async (selector) => {
  const page = await write(selector, AD);
  await page.evaluate((at) => window.overlayFixture.follow(at), selector);
  const before = await firstFieldMark(page);
  await page.press('Home');
  await page.type('家人们，');
  await until('the text has grown', async () => (await textOf(page, selector)) === `家人们，${AD}`);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const moved = await firstFieldMark(page);
  expect(moved).not.toEqual(before);
  await mark(page, selector);
  expect(await firstFieldMark(page)).toEqual(moved);
});

test.each(['#field', '#line'])('a mark follows when %s sets its text in another way with a key', async (selector) => {
  const page = await write(selector, AD);
  await mark(page, selector);
  const before = await firstFieldMark(page);
  await page.evaluate((at) => {
    const field = document.querySelector<HTMLElement>(at);
    field?.addEventListener('input', () => {
      field.style.paddingLeft = `${Number.parseFloat(getComputedStyle(field).paddingLeft) + 50}px`;
    });
  }, selector);
  await page.type('吧');
  await until('the mark has moved', async () => (await firstFieldMark(page)).left !== before.left);
  const after = await firstFieldMark(page);
  expect(after.left).toBeCloseTo(before.left + 50, 0);
  expect(after.right - after.left).toBeCloseTo(before.right - before.left, 0);
});

/** A field of which no browser marks the letters itself, with a marked text, and how many underlines are drawn in it. */
async function underlineField() {
  const page = await write('#line', AD);
  await mark(page, '#line');
  const card = await page.card();
  const lines = () => card.evaluate((roots) => roots.flatMap((root) => [...root.querySelectorAll('.line')]).length);
  await until('the words are underlined', lines);
  return { page, lines };
}

test('the underlines of a field are hidden while the page shows something above it', async () => {
  const { page, lines } = await underlineField();
  await page.evaluate(() => {
    const sheet = document.createElement('button');
    sheet.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    document.body.append(sheet);
    sheet.focus();
  });
  await until('no underline is drawn over it', async () => (await lines()) === 0);
});

test('a menu that comes while somebody types hides the underlines below it, and the next keys do not bring them back', async () => {
  const { page, lines } = await underlineField();
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    document.body.append(menu);
  });
  await page.type('吧');
  await until('no underline is drawn over it', async () => (await lines()) === 0);
  await page.type('！');
  await until('the key is in', async () => (await textOf(page, '#line')) === `${AD}吧！`);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await lines()).toBe(0);
  await page.evaluate(() => document.querySelector('#menu')?.remove());
  await page.type('？');
  await until('the words are underlined again', lines);
});

test('a key does not set the priority of a highlight anew, since the browser would draw all its lines again', async () => {
  const page = await write('#rich', TWO);
  await mark(page, '#rich');
  const words = await highlighted(page);
  await page.evaluate(() => {
    const set: number[] = [];
    Object.assign(window, { set });
    const own = Object.getOwnPropertyDescriptor(Highlight.prototype, 'priority');
    Object.defineProperty(Highlight.prototype, 'priority', {
      ...own,
      set(value: number) {
        set.push(value);
        own?.set?.call(this, value);
      },
    });
  });
  await page.press('End');
  await page.type('，全网最好用');
  await until('the new words are marked', async () => (await highlighted(page)).length > words.length);
  expect(await page.evaluate(() => (window as unknown as { set: number[] }).set)).toEqual([]);
});

test.each(['#field', '#line'])('a mark in %s is as wide as the highlight of the same words in page text', async (selector) => {
  const sentence = '我的身份证号是11010519491231002X，麻烦登记';
  const page = await write(selector, sentence);
  await mark(page, selector);
  const { left, right } = await firstFieldMark(page);
  await page.click('#rich');
  await page.type(sentence);
  await mark(page, '#rich');
  const width = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((all) => [...all]);
    return (ranges.find((range) => range instanceof Range) as Range).getBoundingClientRect().width;
  });
  expect(Math.abs(right - left - width)).toBeLessThan(1);
});
