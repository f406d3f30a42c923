import { describe, expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import { until } from '../driver/until';
import { CLEAN, DANGEROUS, expectHeld, expectSent, RISKY, sendAnyway, sent } from './chat';

/**
 * Writes, focuses and sends inside one task of the page, so that the checker cannot have arrived: it needs a message to the
 * background and back. Travels as source.
 */
function sendAtOnce(editorId: string, text: string, by: 'key' | 'button' | 'submit'): void {
  const details = { bubbles: true, cancelable: true, composed: true };
  const editor = document.getElementById(editorId) as HTMLTextAreaElement;
  editor.focus();
  if (editor.isContentEditable) editor.textContent = text;
  else editor.value = text;
  if (by === 'submit') editor.form?.requestSubmit();
  if (by === 'key') {
    for (const type of ['keydown', 'keyup']) editor.dispatchEvent(new KeyboardEvent(type, { ...details, key: 'Enter', code: 'Enter', keyCode: 13 }));
  }
  if (by === 'button') {
    const button = document.getElementById(`${editorId}-send`) as HTMLElement;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) button.dispatchEvent(new PointerEvent(type, details));
  }
}

const STARTS = [
  ['area', 'key'],
  ['area', 'button'],
  ['rich', 'key'],
  ['rich', 'button'],
  ['field', 'submit'],
] as const;

describe.each(STARTS)('sent from %s by %s before the checker can be there', (editor, by) => {
  test('a clean text leaves once, a moment later', async () => {
    const page = await openPage('gate-chat.html');
    await page.evaluate(sendAtOnce, editor, CLEAN, by);
    await expectSent(page, CLEAN);
  });

  test('a risky text is held', async () => {
    const page = await openPage('gate-chat.html');
    await page.evaluate(sendAtOnce, editor, RISKY, by);
    await expectHeld(page, editor, RISKY);
    await page.close();
  });

  test('a dangerous text leaves by the card', async () => {
    const page = await openPage('gate-chat.html');
    await page.evaluate(sendAtOnce, editor, DANGEROUS, by);
    await expectHeld(page, editor, DANGEROUS);
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });
});

test('what was sent before the checker was there leaves before what is sent after', async () => {
  const page = await openPage('gate-chat.html');
  await page.evaluate(sendAtOnce, 'area', CLEAN, 'key');
  await until('the first has left', async () => (await sent(page)).length === 1);
  await page.evaluate(sendAtOnce, 'rich', '好的。', 'key');
  await expectSent(page, CLEAN, '好的。');
});

test('keys pressed right after the first focus are decided on', async () => {
  const page = await openPage('gate-chat.html');
  await page.evaluate((text) => {
    const area = document.getElementById('area') as HTMLTextAreaElement;
    area.value = text;
    area.focus();
  }, RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', RISKY);
  await page.press('Enter');
  await expectSent(page, RISKY);
});

test('a page that nobody writes in sees nothing of us', async () => {
  const page = await openPage('gate-chat.html');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`))).observe(document, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
  await page.click('#area');
  await page.type(CLEAN);
  await page.press('Enter');
  await until('the text has left', async () => (await sent(page)).length === 1);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.close();
});
