import { expect, test } from 'vitest';
import { until } from './driver/until';
import { AD, expectNoTrace, gone, highlighted, hold, isFocused, log, mark, shown, textOf, write } from './overlay-page';

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

test('events that a page made up neither open nor close the card, nor go into it', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const send = (key: string) =>
    page.evaluate((name) => document.querySelector('#rich')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })), key);
  await send('F6');
  expect(await (await page.card()).buttons()).toEqual([]);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  await send('Tab');
  expect(await isFocused(page, '#rich')).toBe(true);
  await send('Escape');
  expect(await card.buttons()).toContain('仍然发送');
});

test('marks come back with the next edit after a page took or copied highlights and style sheets', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  await page.evaluate(() => {
    const [name] = [...CSS.highlights.keys()];
    CSS.highlights.clear();
    if (name) CSS.highlights.set(name, new Highlight());
    document.adoptedStyleSheets = [];
  });
  await page.type('吧');
  await until('the words are marked', async () => (await highlighted(page)).join() === '全网最好用');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('after document.open there are cards again, and their keys work', async () => {
  const page = await write('#rich', AD);
  await page.evaluate((text) => {
    document.open();
    document.write(`<!doctype html><div id="rich" contenteditable>${text}</div>`);
    document.close();
  }, AD);
  await page.click('#rich');
  await hold(page, '#rich');
  await shown(page, '还没有发出');
  await page.press('Tab');
  expect(await isFocused(page, '#rich')).toBe(false);
  await page.press('Escape');
  await gone(page);
  expect(await isFocused(page, '#rich')).toBe(true);
});

test('a card whose editor went with document.open goes too', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  await shown(page, '还没有发出');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><p>new page');
    document.close();
  });
  await gone(page);
  expect(await log(page)).toEqual([]);
});

test('of 200 editors that came and went nothing is left', async () => {
  const page = await write('#rich', '');
  await page.evaluate((text) => {
    for (let at = 0; at < 200; at++) {
      const editor = document.createElement(at % 2 === 0 ? 'textarea' : 'div');
      editor.className = `many-${at}`;
      if (editor instanceof HTMLTextAreaElement) editor.value = text;
      else {
        editor.contentEditable = 'true';
        editor.textContent = text;
      }
      document.body.append(editor);
      window.overlayFixture.mark(`.many-${at}`);
    }
  }, AD);
  expect(new Set(await highlighted(page))).toEqual(new Set(['全网最好用']));
  await page.evaluate(() => {
    for (const editor of document.querySelectorAll('[class^=many]')) editor.remove();
  });
  await page.click('#rich');
  await page.type('明天见');
  await mark(page, '#rich');
  await expectNoTrace(page);
});
