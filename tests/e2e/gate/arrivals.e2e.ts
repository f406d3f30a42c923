import { describe, expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { CLEAN, expectHeld, expectSent, RISKY, sent, textIn } from './chat';

/** Puts a text into the page beside the editors, where it can be selected. */
async function openBeside(text: string): Promise<Page> {
  const page = await openPage('gate-chat.html');
  await page.evaluate((all) => {
    const note = Object.assign(document.createElement('pre'), { id: 'note', textContent: all });
    note.style.width = 'fit-content';
    document.body.prepend(note);
    getSelection()?.selectAllChildren(note);
  }, text);
  return page;
}

/** The text that stands in an editor, breaks counted as what is drawn. */
const drawn = (page: Page, id: string) =>
  page.evaluate((one) => {
    const editor = document.getElementById(one) as HTMLTextAreaElement;
    return editor.isContentEditable ? editor.innerText.trim() : editor.value.trim();
  }, id);

describe.each(['area', 'rich'])('a text that comes into %s without a key', (id) => {
  test('from a voice or an emoji panel is held, and leaves with the second gesture', async () => {
    const page = await openPage('gate-chat.html');
    await page.click(`#${id}`);
    // An input method writes where the focus is, which comes in its own time.
    await until('the editor has the focus', () =>
      page.evaluate(
        (one) => new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(document.hasFocus() && document.activeElement?.id === one))),
        id,
      ),
    );
    await page.insert(RISKY);
    await until('the text has come', async () => (await textIn(page, id)) === RISKY);
    await page.click(`#${id}-send`);
    await expectHeld(page, id, RISKY);
    await page.click(`#${id}-send`);
    await expectSent(page, RISKY);
  });

  test('by drag and drop sends nothing by itself, is held by the first Enter, and leaves with the second', async () => {
    const page = await openBeside(RISKY);
    await page.drag('#note', `#${id}`);
    await until('the text has come', async () => (await textIn(page, id)) === RISKY);
    await page.press('Enter');
    await expectHeld(page, id, RISKY);
    await page.press('Enter');
    await expectSent(page, RISKY);
  });

  test('as several pasted lines sends nothing by itself; the Enter that a clipboard tool presses behind them is held', async () => {
    const lines = `${CLEAN}\n${RISKY}`;
    const page = await openBeside(`${lines}\n`);
    await page.press('Control+c');
    await page.click(`#${id}`);
    await page.press('Control+v');
    await page.press('Enter');
    await expectHeld(page, id, await textIn(page, id));
    expect(await drawn(page, id)).toBe(lines);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length > 0);
    expect((await sent(page)).map((text) => text.replaceAll('\n', '').trim())).toEqual([CLEAN + RISKY]);
    await page.close();
  });
});

test.each(['area', 'rich'])('what the page itself wrote into %s, which never had the focus, is held at its button', async (id) => {
  const page = await openPage('gate-chat.html');
  await page.evaluate(
    (one, text) => {
      const editor = document.getElementById(one) as HTMLTextAreaElement;
      if (editor.isContentEditable) editor.textContent = text;
      else editor.value = text;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    id,
    RISKY,
  );
  await page.click(`#${id}-send`);
  await expectHeld(page, id, RISKY);
  await page.click(`#${id}-send`);
  await expectSent(page, RISKY);
});
