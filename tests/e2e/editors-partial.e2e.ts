import { describe, expect, test } from 'vitest';
import { until } from './driver/until';
import { DRAWS_PART } from './editor-kinds';
import { model, openEditorPage, read } from './editor-page';

const TOLD = ['没有显示的部分没有检查', 'What it does not show was not checked'];

describe.each(DRAWS_PART)('%s with 500 lines', (kind) => {
  test('knows that it reads only what is drawn, and the person is told once', async () => {
    const page = await openEditorPage(kind);
    await page.type('一行');
    await until('the line is drawn', async () => (await read(page)) === '一行');
    expect(await page.evaluate(() => window.fixture.adapter.isPartial())).toBe(false);
    const card = await page.card();
    expect(await card.text()).toBe('');
    await page.evaluate(() => window.fixture.fill?.(Array.from({ length: 500 }, (_, line) => `第 ${line} 行`).join('\n')));
    await until('the adapter says so', () => page.evaluate(() => window.fixture.adapter.isPartial()));
    expect((await read(page))?.length).toBeLessThan((await model(page)).length / 2);
    await until('the person is told', async () => {
      const text = await card.text();
      return TOLD.some((sentence) => text.includes(sentence));
    });
    await page.close();
  });
});
