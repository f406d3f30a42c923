import { expect, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { focusEditor, model, openEditorAlone, openEditorPage, read, replace } from './editor-page';
import { untilCard } from './gate/chat';

async function open(text: string): Promise<Page> {
  const page = await openEditorAlone('monaco');
  await page.evaluate((all) => window.fixture.fill?.(all), text);
  await until('it is drawn', async () => ((await read(page)) ?? '').length > 0);
  return page;
}

test('a wording finds its place behind emoji, in a line that is drawn as several, and where a bracket or a quote would bring another', async () => {
  const line = `👍🏽👨‍👩‍👧 ${'这一行很长，'.repeat(30)}全网最好，(用`;
  const page = await open(`第一行\n${line}\n第三行`);
  expect(await replace(page, '全网最好', '很好')).toBe(true);
  expect(await replace(page, '很好', '“不错”')).toBe(true);
  expect(await replace(page, '第三', '（第三')).toBe(true);
  expect(await model(page)).toBe(`第一行\n${line.replace('全网最好', '“不错”')}\n（第三行`);
  await page.close();
});

test('what Monaco would make more of is refused, and the text is as it was', async () => {
  const page = await open('一行(在这里');
  const isTaken = await replace(page, '在', '{');
  expect(await model(page)).toBe(isTaken ? '一行({这里' : '一行(在这里');
  await page.close();
});

test('of a text that is not drawn as a whole nothing is replaced', async () => {
  const text = Array.from({ length: 500 }, (_, line) => `第 ${line} 行`).join('\n');
  const page = await open(text);
  expect(await replace(page, '第 3 行', '别的')).toBe(false);
  expect(await model(page)).toBe(text);
  await page.close();
});

test('a text that is written anew after another is warned of anew, and the card of the first goes with it', async () => {
  const risky = '这款面霜全网最好用';
  const page = await openEditorPage('monaco', '&sends');
  const sent = () => page.evaluate(() => window.fixture.sent);
  await page.type(risky);
  await page.press('Enter');
  await untilCard(page);
  await page.type('，真的');
  await until('the card has gone', async () => (await (await page.card()).buttons()).length === 0);
  for (const _ of '，真的') await page.press('Backspace');
  await page.press('Enter');
  await untilCard(page);
  expect(await sent()).toEqual([]);
  await page.press('Enter');
  await until('it has left', async () => (await sent()).length > 0);
  await focusEditor(page);
  await page.press('End');
  await page.type('，真的');
  await until('the other is there', async () => (await read(page)) === `${risky}，真的`);
  for (const _ of '，真的') await page.press('Backspace');
  await page.press('Enter');
  await untilCard(page);
  expect(await sent()).toEqual([risky]);
  await page.close();
});
