import { expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { expectSent, sent, textIn, untilCard } from './chat';

const LONG = Array.from({ length: 800 }, (_, line) => `第${line}段说的是第${line * 37}号事情，写到这里为止。`).join('\n');
const RISKY = '这款面霜全网最好用，姐妹们快下单。';

/** Puts the text into the text area as pasting does, the caret behind it, and gives the focus. */
async function openWith(text: string): Promise<Page> {
  const page = await openPage('gate-chat.html');
  await page.click('#area');
  await page.evaluate((all) => {
    const area = document.getElementById('area') as HTMLTextAreaElement;
    area.setRangeText(all, 0, area.value.length, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
  return page;
}

/** Puts the caret at a place of the text area. */
const goTo = (page: Page, offset: number) => page.evaluate((at) => (document.getElementById('area') as HTMLTextAreaElement).setSelectionRange(at, at), offset);

test('what is typed into the middle of a long text holds it, and what is taken out lets it go', async () => {
  const page = await openWith(LONG);
  const middle = LONG.indexOf('\n', LONG.length / 2);
  await goTo(page, middle);
  await page.type(RISKY);
  expect(await textIn(page, 'area')).toBe(LONG.slice(0, middle) + RISKY + LONG.slice(middle));
  await page.press('Enter');
  await untilCard(page);
  expect(await sent(page)).toEqual([]);
  await goTo(page, middle + RISKY.length);
  for (const _ of RISKY) await page.press('Backspace');
  await until('the text is as it was', async () => (await textIn(page, 'area')) === LONG);
  await page.press('Enter');
  await expectSent(page, LONG);
});
