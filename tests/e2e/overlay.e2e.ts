import { expect, onTestFinished, test } from 'vitest';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';
import type { OverlayFixture } from './pages/overlay';

declare global {
  interface Window {
    overlayFixture: OverlayFixture;
  }
}

const AD = '这款面霜全网最好用，推荐';
const FIXED = '这款面霜很好用，推荐';
const TWO = '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包';

/** Opens the fixture page with a text typed into one of its editors. */
async function write(selector: string, text: string, query = ''): Promise<Page> {
  const page = await openPage(`overlay.html${query}`);
  onTestFinished(() => page.close());
  await page.setColourScheme('light');
  await page.click(selector);
  await page.type(text);
  return page;
}

const mark = (page: Page, selector: string) => page.evaluate((at) => window.overlayFixture.mark(at), selector);
const hold = (page: Page, selector: string) => page.evaluate((at) => window.overlayFixture.hold(at), selector);
const log = (page: Page) => page.evaluate(() => window.overlayFixture.log);

function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((at) => {
    const host = document.querySelector(at);
    return host instanceof HTMLTextAreaElement || host instanceof HTMLInputElement ? host.value : (host?.textContent ?? '');
  }, selector);
}

/** The words under highlights, sorted. */
const highlighted = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => `${range}`)).sort());

/** What of ours a page can find: elements beside head and body, style sheets, highlights. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    elements: document.documentElement.children.length - 2,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));

const CLEAN = { elements: 0, sheets: 0, highlights: 0 };

const isFocused = (page: Page, selector: string) => page.evaluate((at) => document.activeElement === document.querySelector(at), selector);

async function shown(page: Page, words: string) {
  const card = await page.card();
  await until(`the card says ${words}`, async () => (await card.text()).includes(words));
  return card;
}

const gone = (page: Page) => until('the card is gone', async () => (await (await page.card()).buttons()).length === 0);

test('leaves nothing in the page before there is something to say, and nothing after', async () => {
  const page = await write('#rich', '明天下午三点开会');
  await mark(page, '#rich');
  expect(await traces(page)).toEqual(CLEAN);
  await page.type(AD);
  await until('the words are marked', async () => (await highlighted(page)).length > 0);
  await page.press('Control+a');
  await page.press('Delete');
  await until('nothing is left', async () => JSON.stringify(await traces(page)) === JSON.stringify(CLEAN));
});

test('the end of the overlay takes everything away', async () => {
  const page = await write('#field', TWO);
  await mark(page, '#field');
  await hold(page, '#field');
  await page.evaluate(() => window.overlayFixture.end());
  expect((await traces(page)).sheets).toBe(0);
  expect(await (await page.card()).text()).toBe('');
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

test.each(['#field', '#line'])('underlines of %s stand under its words and follow them', async (selector) => {
  const page = await write(selector, AD);
  await mark(page, selector);
  const card = await page.card();
  const offset = () =>
    card.evaluate((roots, at) => {
      const line = roots.flatMap((root) => [...root.querySelectorAll('.line')])[0]?.getBoundingClientRect();
      const field = document.querySelector(at)?.getBoundingClientRect();
      return line && field ? { x: line.left - field.left, y: line.top - field.top, isInside: line.bottom <= field.bottom, width: line.width } : null;
    }, selector);
  const before = await until('the words are underlined', offset);
  expect(before.isInside).toBe(true);
  expect(before.width).toBeGreaterThan(0);
  await page.evaluate(() => {
    document.body.style.paddingTop = '37px';
    scrollBy({ top: 11, behavior: 'instant' });
  });
  await until('the underline has followed', async () => {
    const now = await offset();
    return now && Math.abs(now.x - before.x) < 1 && Math.abs(now.y - before.y) < 1;
  });
});

test('the underlines of a field are hidden while the page shows something above it', async () => {
  const page = await write('#field', AD);
  await mark(page, '#field');
  const card = await page.card();
  const lines = () => card.evaluate((roots) => roots.flatMap((root) => [...root.querySelectorAll('.line')]).length);
  await until('the words are underlined', lines);
  await page.evaluate(() => {
    const sheet = document.createElement('button');
    sheet.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    document.body.append(sheet);
    sheet.focus();
  });
  await until('no underline is drawn over it', async () => (await lines()) === 0);
});

test('a held message: says what, why, on which ground and what to write; the focus stays; Tab goes in', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const text = await card.text();
  for (const part of ['全网最好用', '绝对化用语', '广告法', '核对', '建议', '原文', '改为']) expect(text).toContain(part);
  expect(await card.buttons()).toEqual(expect.arrayContaining(['用这个说法', '仍然发送', '这次忽略', '关闭这条规则', '不在此网站检查', '关闭']));
  expect(await isFocused(page, '#rich')).toBe(true);
  await page.press('Tab');
  expect(await isFocused(page, '#rich')).toBe(false);
  await page.press('Enter');
  await until('the wording is used', async () => (await textOf(page, '#rich')) === FIXED);
  await gone(page);
  expect(await isFocused(page, '#rich')).toBe(true);
  await page.press('Control+z');
  await until('one undo takes it back', async () => (await textOf(page, '#rich')) === AD);
});

test('several wordings are one edit and one undo', async () => {
  const page = await write('#field', TWO);
  await hold(page, '#field');
  const card = await shown(page, '还没有发出');
  await card.press('全部用这些说法');
  await until('the text has changed', async () => (await textOf(page, '#field')) !== TWO);
  const changed = await textOf(page, '#field');
  expect(changed).not.toContain('最好');
  expect(changed).not.toContain('abc12345');
  await page.press('Control+z');
  await until('one undo takes all of it back', async () => (await textOf(page, '#field')) === TWO);
});

test('Escape closes the card and gives focus and caret back, from inside and from the editor', async () => {
  const page = await write('#rich', AD);
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
  for (const goIn of [true, false]) {
    await hold(page, '#rich');
    await shown(page, '还没有发出');
    if (goIn) await page.press('Tab');
    await page.press('Escape');
    await gone(page);
    expect(await isFocused(page, '#rich')).toBe(true);
  }
  await page.type('很');
  await until('typing goes on at the caret', async () => (await textOf(page, '#rich')) === '这款面霜全网最好用，很推荐');
});

test('Tab goes round inside the card and reaches every button', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const focused = () =>
    card.evaluate((roots) => {
      const element = roots.map((root) => root.activeElement).find((active) => active !== null);
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  const names = [];
  for (let step = 0; step < 8; step++) {
    await page.press('Tab');
    names.push(await focused());
  }
  expect(new Set(names)).toEqual(new Set([...(await card.buttons()), '中华人民共和国广告法']));
  expect(names[7]).toBe(names[0]);
  await page.press('Shift+Tab');
  expect(await focused()).toBe(names[6]);
});

test('announces a held message and the first marks to screen readers', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const card = await page.card();
  const spoken = (role: string) =>
    card.evaluate((roots, name) => roots.flatMap((root) => [...root.querySelectorAll(`[role=${name}]`)]).map((region) => region.textContent), role);
  await until('the mark is announced', async () => (await spoken('status')).some((sentence) => sentence.includes('F6')));
  await hold(page, '#rich');
  await until('the held message is announced', async () => (await spoken('alert')).some((sentence) => sentence.includes('还没有发送')));
  const label = await card.evaluate((roots) => {
    const dialog = roots.map((root) => root.querySelector('dialog')).find((found) => found !== null);
    return dialog?.parentElement?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent;
  });
  expect(label).toBe('发送前看一眼');
});

test('F6 explains what is marked and comes back with Escape', async () => {
  const page = await write('#line', AD);
  await mark(page, '#line');
  await page.press('F6');
  await shown(page, '绝对化用语');
  expect(await isFocused(page, '#line')).toBe(false);
  await page.press('Escape');
  await gone(page);
  expect(await isFocused(page, '#line')).toBe(true);
});

test('resting the pointer on a mark explains it; leaving it closes the card; typing does too', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const move = (isOn: boolean) =>
    page.evaluate((on) => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
      const rect = range.getBoundingClientRect();
      const host = document.querySelector('#rich');
      const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2, bubbles: true, pointerType: 'mouse' };
      host?.dispatchEvent(new PointerEvent(on ? 'pointermove' : 'pointerleave', at));
    }, isOn);
  await move(true);
  await shown(page, '绝对化用语');
  expect(await isFocused(page, '#rich')).toBe(true);
  await move(false);
  await gone(page);
  await move(true);
  await shown(page, '绝对化用语');
  await page.type('啊');
  await gone(page);
});

test('a click on a mark explains it and leaves the caret there', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const point = await page.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
    const rect = range.getBoundingClientRect();
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  });
  await page.main.clickAt(point);
  await shown(page, '绝对化用语');
  expect(await isFocused(page, '#rich')).toBe(true);
});

test('buttons press once each and say what became of it', async () => {
  const page = await write('#rich', AD);
  const press = async (name: string, says: string | null) => {
    await hold(page, '#rich');
    await (await shown(page, '还没有发出')).press(name);
    if (says) await shown(page, says);
  };
  await press('仍然发送', null);
  await press('关闭这条规则', '已关闭规则“绝对化用语”');
  await press('不在此网站检查', '不再检查这个网站');
  await press('这次忽略', '已忽略。再按一次发送');
  expect(await log(page)).toEqual(['send anyway', 'rule off ad-law/absolute-terms', 'site off', 'ignore ad-law/absolute-terms']);
});

test('only a gesture of the person presses a button', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const pressed = await card.evaluate((roots) => {
    const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
    for (const button of buttons) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    return buttons.length;
  });
  expect(pressed).toBeGreaterThan(4);
  expect(await log(page)).toEqual([]);
  expect(await textOf(page, '#rich')).toBe(AD);
});

test('where the editor refuses, the corrected text is on the clipboard and the card says so', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => window.overlayFixture.refuse());
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  await card.press('用这个说法');
  await shown(page, '已复制');
  expect(await textOf(page, '#rich')).toBe(AD);
  await page.press('Control+a');
  await page.press('Control+v');
  await until('the corrected text is pasted', async () => (await textOf(page, '#rich')).trim() === FIXED);
});

test('a page that takes the stage away sees it come back once, then we give up and say so', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  await shown(page, '还没有发出');
  const strip = () => page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await strip();
  await shown(page, '还没有发出');
  await strip();
  await until('the loss is reported', async () => (await log(page)).includes('drawing lost'));
  expect(await (await page.card()).text()).toBe('');
});

test('a page cannot paint, hide or disable the stage', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html > * { display: none !important; opacity: 0 !important; direction: rtl !important } body { display: block !important }');
    document.adoptedStyleSheets.push(sheet);
    document.documentElement.lastElementChild?.setAttribute('inert', '');
  });
  await until('the attribute is gone', () => page.evaluate(() => document.documentElement.lastElementChild?.attributes.length === 0));
  await card.press('仍然发送');
  expect(await log(page)).toEqual(['send anyway']);
});

test('the card works beside an editor in a modal dialog of the page', async () => {
  const page = await write('#rich', '');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const editor = document.querySelector('#rich');
    if (editor) dialog.append(editor);
    dialog.showModal();
  });
  await page.click('#rich');
  await page.type(AD);
  await hold(page, '#rich');
  await (await shown(page, '还没有发出')).press('仍然发送');
  expect(await log(page)).toEqual(['send anyway']);
});

test('page hot keys and focus traps do not see what happens in the card', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => {
    for (const type of ['keydown', 'click', 'focusin', 'mousedown']) document.addEventListener(type, () => window.overlayFixture.log.push(`page saw ${type}`));
  });
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  await page.press('Tab');
  await page.press('Tab');
  await card.press('仍然发送');
  expect((await log(page)).filter((line) => line !== 'page saw focusin')).toEqual(['send anyway']);
});

test('at 400 % zoom and in a low window every button can be reached and is inside the window', async () => {
  const page = await write('#rich', TWO);
  await page.setViewport(320, 256);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const count = (await card.buttons()).length;
  for (let step = 0; step < count; step++) {
    await page.press('Tab');
    const isInside = await card.evaluate((roots) => {
      const box = roots
        .map((root) => root.activeElement)
        .find((active) => active !== null)
        ?.getBoundingClientRect();
      return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    });
    expect(isInside).toBe(true);
  }
});

test('every target is at least 24 px wide and high', async () => {
  const page = await write('#rich', TWO);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const small = await card.evaluate((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('button, summary')])
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24)
      .map((target) => target.textContent),
  );
  expect(small).toEqual([]);
});

test.each(['light', 'dark'] as const)('all text has a contrast of 4.5 to 1 when the person prefers %s', async (scheme) => {
  const page = await write('#rich', TWO);
  await page.setColourScheme(scheme);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const weak = await card.evaluate((roots) => {
    const channels = (colour: string) => (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0,0').split(/[ ,/]+/).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const ground = getComputedStyle(element).backgroundColor;
      return (channels(ground)[3] ?? 1) > 0 ? ground : groundOf(element.parentElement);
    };
    const weakTexts: string[] = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root.querySelector('.card') ?? root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.nodeValue?.trim()) continue;
        const [low = 0, high = 0] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))].sort((a, b) => a - b);
        if ((high + 0.05) / (low + 0.05) < 4.5) weakTexts.push(node.nodeValue);
      }
    }
    return weakTexts;
  });
  expect(weak).toEqual([]);
});

test('a page that runs from right to left does not mirror the card', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  expect(await card.evaluate((roots) => roots.map((root) => getComputedStyle(root.querySelector('.card') as Element).direction))).toContain('ltr');
});

test('a notice shows a sentence and can be closed', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => window.overlayFixture.notify('unchecked', '#rich'));
  const card = await shown(page, '这里没有检查');
  await card.press('关闭');
  await until('it is gone', async () => (await card.text()) === '');
  expect(await traces(page)).toEqual(CLEAN);
});

test('speaks English when the person does', async () => {
  const page = await write('#rich', AD, '?lang=en');
  await hold(page, '#rich');
  expect(await (await shown(page, 'Not sent yet')).buttons()).toEqual(
    expect.arrayContaining(['Use this wording', 'Send anyway', 'Ignore this once', 'Switch this rule off', 'Close']),
  );
});
