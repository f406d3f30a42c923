import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { focusEditor, model, openEditorUnfocused } from './editor-page';

/** Each of another way to make a line; all kinds were tried. */
const WAYS = ['contenteditable', 'plaintext-only', 'textarea', 'draft', 'lexical', 'quill', 'tiptap'];

describe.each(WAYS)('%s, where Enter makes a new line', (kind) => {
  let page: Page;
  beforeEach(async () => {
    page = await openEditorUnfocused(kind);
  });
  afterEach(() => page.close());

  test('Enter pressed before the checker can be there breaks the line once it is', async () => {
    // a background that has to start keeps the checker away for longer than three keys take
    await (await browser()).stopBackground();
    await page.activate();
    await page.evaluate(() => {
      const keys: boolean[] = [];
      Object.assign(window, { keys });
      window.fixture.host().addEventListener('keyup', ({ key }) => key === 'Enter' && keys.push(true));
    });
    await focusEditor(page);
    await page.type('行');
    await page.press('Enter');
    await until('the Enter has reached the page', () => page.evaluate(() => (window as unknown as { keys: boolean[] }).keys.length));
    await page.type('字');
    await until('both lines are there', async () => (await model(page)).endsWith('字'));
    expect(await model(page)).toBe('行\n字');
  });
});
