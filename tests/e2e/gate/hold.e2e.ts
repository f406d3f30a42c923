import { describe, expect, test } from 'vitest';
import { until } from '../driver/until';
import { CLEAN, DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sendAnyway, sent, untilCard } from './chat';

const ROOMS = [
  { editor: 'area', send: '#area-send' },
  { editor: 'rich', send: '#rich-send' },
  { editor: 'field', send: '#form-send' },
] as const;

describe.each(ROOMS)('in $editor', ({ editor, send }) => {
  test('a clean text leaves at once, by Enter and by the button', async () => {
    const page = await openAndType('gate-chat.html', editor, CLEAN);
    await page.press('Enter');
    await until('the first has left', async () => (await sent(page)).length === 1);
    await page.type(CLEAN);
    await page.click(send);
    await expectSent(page, CLEAN, CLEAN);
  });

  test('a warning holds Enter once and lets the second one through', async () => {
    const page = await openAndType('gate-chat.html', editor, RISKY);
    await page.press('Enter');
    await expectHeld(page, editor, RISKY);
    await page.press('Enter');
    await expectSent(page, RISKY);
  });

  test('a warning holds the button once and lets the second press through', async () => {
    const page = await openAndType('gate-chat.html', editor, RISKY);
    await page.click(send);
    await expectHeld(page, editor, RISKY);
    await page.click(send);
    await expectSent(page, RISKY);
  });

  test('a block holds every gesture until the card lets it go', async () => {
    const page = await openAndType('gate-chat.html', editor, DANGEROUS);
    await page.press('Enter');
    await expectHeld(page, editor, DANGEROUS);
    await page.press('Enter');
    await page.click(send);
    await expectHeld(page, editor, DANGEROUS);
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });

  test('an edit after the hold makes it another text', async () => {
    const page = await openAndType('gate-chat.html', editor, RISKY);
    await page.press('Enter');
    await expectHeld(page, editor, RISKY);
    await page.press('Control+a');
    await page.type(CLEAN);
    await page.press('Enter');
    await expectSent(page, CLEAN);
  });
});

test('the card sends what the button held, by the button', async () => {
  const page = await openAndType('gate-chat.html', 'rich', DANGEROUS);
  await page.click('#rich-send');
  await expectHeld(page, 'rich', DANGEROUS);
  await sendAnyway(page);
  await expectSent(page, DANGEROUS);
});

test('the next text is held again, also when it is the same', async () => {
  const page = await openAndType('gate-chat.html', 'area', RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', RISKY);
  await page.press('Enter');
  await until('the first has left', async () => (await sent(page)).length === 1);
  await page.type(RISKY);
  await page.press('Enter');
  await untilCard(page);
  expect(await sent(page)).toEqual([RISKY]);
  await page.close();
});
