import { describe, expect, test } from 'vitest';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

const CLEAN = '明天下午三点开会，记得带上周的会议纪要。';
const RISKY = '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包';

const sent = (page: Page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
const textOf = (page: Page, id: string) =>
  page.evaluate((one) => {
    const editor = document.getElementById(one) as HTMLTextAreaElement;
    return editor.isContentEditable ? editor.textContent : editor.value;
  }, id);

describe.each(['area', 'rich', 'field'])('%s', (editor) => {
  const send = { area: '#area-send', rich: '#rich-send', field: '#form-send' }[editor] as string;

  test('a clean text leaves at once, by Enter and by the button', async () => {
    const page = await openPage('gate-chat.html');
    await page.click(`#${editor}`);
    await page.type(CLEAN);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length === 1);
    await page.type(CLEAN);
    await page.click(send);
    await until('the text has left by the button', async () => (await sent(page)).length === 2);
    expect(await sent(page)).toEqual([CLEAN, CLEAN]);
    await page.close();
  });

  test('a risky text is held by Enter and leaves once with the second', async () => {
    const page = await openPage('gate-chat.html');
    await page.click(`#${editor}`);
    await page.type(RISKY);
    await page.press('Enter');
    expect(await sent(page)).toEqual([]);
    expect(await textOf(page, editor)).toBe(RISKY);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual([RISKY]);
    await page.close();
  });
});
