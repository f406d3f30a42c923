import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

let page: Page;

beforeAll(async () => {
  page = await openPage('text-map.html');
  await until('the page is ready', () => page.evaluate(() => 'mapOf' in window));
});
afterAll(() => page.close());

test.each([
  ['nothing', '', ''],
  ['bare text', '你好', '你好'],
  ['a break at the end shows no line', '<p>a<br></p>', 'a'],
  ['two breaks at the end show one', '<p>a<br><br></p><p>b</p>', 'a\n\nb'],
  ['a break between', 'a<br>b', 'a\nb'],
  ['an empty line as a break in a block', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['bare text before blocks', 'a<div>b</div><div>c</div>', 'a\nb\nc'],
  ['blocks in blocks', '<div><div><p>a</p></div></div><ul><li>b</li><li><p>c</p></li></ul>', 'a\nb\nc'],
  ['formatting inside a word', '全<b>网</b>最<i><u>好</u></i>', '全网最好'],
  ['source line ends between blocks', '<p>a</p>\n  <p>b</p>\n', 'a\nb'],
  ['source line ends inside a line', '<p>a\n   b</p>', 'a b'],
  ['spaces at the borders of a line', '<p>  a  <b> b</b>  </p>', 'a b'],
  ['no-break spaces are spaces', '<p>a&nbsp; b&nbsp;</p>', 'a  b '],
  ['kept white space', '<div style="white-space: pre-wrap">a  b\nc\n</div>', 'a  b\nc'],
  ['kept white space with an empty last line', '<div style="white-space: pre-wrap">a\n\n</div>', 'a\n'],
  ['kept line ends only', '<div style="white-space: pre-line">a   b\n  c</div>', 'a b\nc'],
  ['fillers for the caret', '<p>\uFEFF</p><p>a\u200Bb\u2060</p>', '\nab'],
  ['an emoji of several parts stays whole', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
  ['a mention is one object', '<p>加<span contenteditable="false">@小王</span>吧</p>', '加\uFFFC吧'],
  ['an image is one object', '<p>看<img src="data:," alt="x">这</p>', '看\uFFFC这'],
  ['an image without a source is a caret holder', '<p>看<img alt="">这</p>', '看这'],
  ['a placeholder above the text is none', '<p><span contenteditable="false" style="position: absolute">说点什么</span><br></p>', ''],
  ['what is not shown', '<p>a<span style="display: none">b</span>c<style>d{}</style></p>', 'ac'],
  ['what is hidden from readers', '<p>a<span contenteditable="false" aria-hidden="true">#</span>b</p>', 'ab'],
  ['an editable part of a card', '<div contenteditable="false">frame<p contenteditable="true">inside</p></div><p>after</p>', 'inside\nafter'],
  ['a block made by style', '<span style="display: block">a</span><span style="display: block">b</span>', 'a\nb'],
  ['table cells', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', 'a\nb'],
  ['comments', 'a<!-- b -->c', 'ac'],
])('%s', async (_, html, text) => {
  expect(await page.evaluate((source) => window.mapOf(source), html)).toEqual({ text, astray: [], lost: [] });
});

test('a nest of 2,000 elements is read as well', async () => {
  // Much deeper ones make browsers themselves run out of stack.
  expect(await page.evaluate((levels) => window.textOfNest(levels), 2_000)).toBe('x');
});
