import { describe, expect, test } from 'vitest';
import { until } from './driver/until';
import { AD, expectNoTrace, FIXED, gone, hold, isFocused, log, mark, shown, TWO, textOf, write } from './overlay-page';

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

test('a notice shows a sentence and can be closed', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => window.overlayFixture.notify('unchecked', '#rich'));
  const card = await shown(page, '这里没有检查');
  await card.press('关闭');
  await until('it is gone', async () => (await card.text()) === '');
  await expectNoTrace(page);
});

describe.each([
  { width: 1200, height: 640 },
  { width: 1200, height: 420 },
  { width: 360, height: 640 },
])('in a window of $width × $height', ({ width, height }) => {
  test.each(['before', 'after'])('a notice that comes %s the card lies over none of its buttons, and beside it where there is room', async (order) => {
    const page = await write('#rich', AD, '?lang=en');
    await page.setViewport(width, height);
    await until('the window is so wide', () => page.evaluate((to) => innerWidth === to, width));
    const notify = () => page.evaluate(() => window.overlayFixture.notify('unchecked', '#rich'));
    if (order === 'before') await notify();
    await hold(page, '#rich');
    if (order === 'after') await notify();
    await shown(page, 'Not sent yet');
    const card = await shown(page, 'Not checked here');
    await until('both are where they belong', async () => {
      const { covered, isApart } = await card.evaluate((roots) => {
        const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        const [box, toast] = [...all('.card'), ...all('.toast')].map((one) => one.getBoundingClientRect());
        const isCovered = (button: Element) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return [left + 2, right - 2].some((x) => (button.getRootNode() as ShadowRoot).elementFromPoint(x, (top + bottom) / 2)?.closest('.toast'));
        };
        return {
          covered: all('.card button').filter(isCovered).length,
          isApart: box && toast && (toast.right <= box.left || toast.left >= box.right || toast.bottom <= box.top || toast.top >= box.bottom),
        };
      });
      return covered === 0 && (isApart || width < 400);
    });
  });
});

test('speaks English when the person does', async () => {
  const page = await write('#rich', AD, '?lang=en');
  await hold(page, '#rich');
  expect(await (await shown(page, 'Not sent yet')).buttons()).toEqual(
    expect.arrayContaining(['Use this wording', 'Send anyway', 'Ignore this once', 'Switch this rule off', 'Close']),
  );
});
