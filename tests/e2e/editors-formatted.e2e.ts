import { expect, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { model, openEditorAlone, read, replace, untilText } from './editor-page';

/** Each of another model; in all of them Control+B makes bold. */
const KINDS = ['ckeditor5', 'draft', 'lexical', 'quill', 'slate', 'tinymce', 'tiptap', 'wangeditor'];

/** What is bold, joined. */
const bold = (page: Page) =>
  page.evaluate(() => {
    const host = window.fixture.host();
    const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement && Number(getComputedStyle(parentElement).fontWeight) >= 600) words += node.nodeValue?.replace('\u200B', '').replace('\uFEFF', '');
    }
    return words;
  });

test.each(KINDS)('in %s what is formatted stays so beside a rewrite, and a rewrite over its border leaves the rest of it', async (kind) => {
  const page = await openEditorAlone(kind);
  await page.type('前面');
  await page.press('Control+b');
  await page.type('粗的字');
  await page.press('Control+b');
  await page.type('后面');
  await untilText(page, '前面粗的字后面');
  expect(await bold(page)).toBe('粗的字');
  expect(await replace(page, '前面', '之前')).toBe(true);
  expect(await replace(page, '后面', '之后')).toBe(true);
  await untilText(page, '之前粗的字之后');
  expect(await bold(page)).toBe('粗的字');
  expect(await replace(page, '字之', '号')).toBe(true);
  await untilText(page, '之前粗的号后');
  expect(await bold(page)).toMatch(/^粗的号?$/);
  await page.close();
});

test('in Vditor what is written between marks of Markdown stays so beside a rewrite and within it', async () => {
  const page = await openEditorAlone('vditor');
  await page.type('前面**粗的字**后面');
  await until('it is bold', async () => (await bold(page)) === '粗的字');
  expect(await replace(page, '前面', '之前')).toBe(true);
  expect(await replace(page, '后面', '之后')).toBe(true);
  expect(await replace(page, '粗的', '很粗的')).toBe(true);
  await until('the text is as asked', async () => (await model(page)) === '之前**很粗的字**之后');
  expect(await bold(page)).toBe('很粗的字');
  await page.close();
});

const WITH_OBJECTS = ['contenteditable', 'quill', 'tinymce'];

test.each(WITH_OBJECTS)('in %s an image or a mention is one place in the text, and stays where it is beside a rewrite', async (kind) => {
  const page = await openEditorAlone(kind);
  await page.type('前面');
  await page.evaluate(() => window.fixture.insertObject?.());
  await page.type('在这里');
  await until('all is there', async () => (await read(page)) === '前面\uFFFC在这里');
  expect((await model(page)).replace('@小王', '')).toBe('前面在这里');
  expect(await replace(page, '在这', '在那')).toBe(true);
  expect(await replace(page, '前面', '之前')).toBe(true);
  await until('the text is as asked', async () => (await read(page)) === '之前\uFFFC在那里');
  expect(await page.evaluate(() => window.fixture.host().querySelectorAll('img,[contenteditable="false"]').length)).toBe(1);
  await page.close();
});
