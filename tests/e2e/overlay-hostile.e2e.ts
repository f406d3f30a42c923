import { expect, test } from 'vitest';
import { until } from './driver/until';
import { AD, hold, log, shown, textOf, write } from './overlay-page';

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
