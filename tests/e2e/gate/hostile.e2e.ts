import { describe, expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { CLEAN, DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sendAnyway, sent, untilCard } from './chat';

const PAGES = [
  'gate-csp.html',
  'gate-hostile.html?kind=poisons-prototypes',
  'gate-hostile.html?kind=opens-the-document',
  'gate-hostile.html?kind=moves-the-editor',
  'gate-hostile.html?kind=freezes',
  'gate-hostile.html?kind=two-hundred-editors',
];

describe.each(PAGES)('%s', (address) => {
  test('a clean text leaves, by Enter and by the button', async () => {
    const page = await openAndType(address, 'area', CLEAN);
    await page.press('Enter');
    await until('the first has left', async () => (await sent(page)).length === 1);
    await page.type(CLEAN);
    await page.click('#send');
    await expectSent(page, CLEAN, CLEAN);
  });

  test('a dangerous one is held, by Enter and by the button, until the card lets it go', async () => {
    const page = await openAndType(address, 'area', DANGEROUS);
    await page.press('Enter');
    await expectHeld(page, 'area', DANGEROUS);
    await page.click('#send');
    await expectHeld(page, 'area', DANGEROUS);
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });
});

test('a page that stops every event at the window stops none of ours', async () => {
  const page = await openAndType('gate-hostile.html?kind=stops-everything', 'area', RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', RISKY);
  await page.press('Control+a');
  await page.type(CLEAN);
  await page.click('#send');
  await until('the clean text has left', async () => (await sent(page)).length === 1);
  await page.click('#area');
  await page.type(RISKY);
  await page.click('#send');
  await untilCard(page);
  expect(await sent(page)).toEqual([CLEAN]);
  await page.click('#send');
  await expectSent(page, CLEAN, RISKY);
});

test('the card works by pointer and by key on a page that stops every event at the window', async () => {
  const page = await openAndType('gate-hostile.html?kind=stops-everything', 'area', DANGEROUS);
  await page.press('Enter');
  await expectHeld(page, 'area', DANGEROUS);
  await page.press('Escape');
  await until('the card has gone', async () => (await (await page.card()).buttons()).length === 0);
  await page.press('Enter');
  await sendAnyway(page);
  await until('it has left by the pointer', async () => (await sent(page)).length === 1);
  await page.click('#area');
  await page.type(DANGEROUS);
  await page.press('Enter');
  const name = await untilCard(page);
  const card = await page.card();
  const focused = () => card.evaluate((roots) => roots.map((root) => root.activeElement?.textContent?.trim()).find((text) => text !== undefined));
  await until('the keys have come to the button', async () => {
    await page.press('Tab');
    return (await focused()) === name;
  });
  await page.press('Enter');
  await expectSent(page, DANGEROUS, DANGEROUS);
});

describe('a page that presses for itself', () => {
  const press = (page: Page) => page.evaluate(() => (window as unknown as { press(): unknown[] }).press());

  test.each([
    ['a warning', RISKY],
    ['a block', DANGEROUS],
  ])('lets %s not go, and sees nothing of the card', async (_, text) => {
    const page = await openAndType('gate-hostile.html?kind=presses-for-itself', 'area', text);
    await page.press('Enter');
    await expectHeld(page, 'area', text);
    const roots = await press(page);
    expect(roots.length).toBeGreaterThan(0);
    expect(roots.every((root) => root === null)).toBe(true);
    await press(page);
    await expectHeld(page, 'area', text);
    await page.close();
  });
});

test('a page that removes what we draw holds nothing back for want of the card', async () => {
  const page = await openAndType('gate-hostile.html?kind=removes-foreign-nodes', 'area', DANGEROUS);
  await page.press('Enter');
  await until('the text leaves', async () => {
    await page.press('Enter');
    return (await sent(page)).length > 0;
  });
  await expectSent(page, DANGEROUS);
});

test('a text of 200,000 characters is held like any other', async () => {
  const page = await openPage('gate-hostile.html');
  await page.click('#area');
  await page.evaluate(
    (line, end) => {
      const area = document.getElementById('area') as HTMLTextAreaElement;
      area.value = line.repeat(10_000) + end;
    },
    CLEAN,
    DANGEROUS,
  );
  await page.press('Enter');
  await untilCard(page);
  expect(await sent(page)).toEqual([]);
  await sendAnyway(page);
  await until('it has left', async () => (await sent(page)).length === 1);
  await page.close();
});
