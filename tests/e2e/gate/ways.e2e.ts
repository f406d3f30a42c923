import { describe, expect, test } from 'vitest';
import { until } from '../driver/until';
import { DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sendAnyway, sent } from './chat';

const PRESSED = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'window-capture',
  'blur',
  'form',
  'request-submit',
  'div',
  'nested-span',
  'counted',
  'shortcut',
  'english',
  'label',
  'icon',
  'shadow-child',
];

describe.each(PRESSED)('a button that sends by %s', (way) => {
  test('is held, and lets go what is pressed a second time', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.click('#send');
    await expectHeld(page, 'area', RISKY);
    await page.click('#send');
    await expectSent(page, RISKY);
  });

  test.runIf(way !== 'blur')('is pressed by the card', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', DANGEROUS);
    await page.click('#send');
    await expectHeld(page, 'area', DANGEROUS);
    await sendAnyway(page);
    await expectSent(page, DANGEROUS);
  });
});

const KEYED = [
  { way: 'ctrl-enter', chord: 'Control+Enter' },
  { way: 'keyup', chord: 'Enter' },
  { way: 'keypress', chord: 'Enter' },
];

describe.each(KEYED)('a page that sends by $way', ({ way, chord }) => {
  test('is held, lets the second gesture go, and the card does the same', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.press(chord);
    await expectHeld(page, 'area', RISKY);
    await page.press(chord);
    await until('the warned text has left', async () => (await sent(page)).length === 1);
    await page.type(DANGEROUS);
    await page.press(chord);
    await sendAnyway(page);
    await until('the blocked text has left', async () => (await sent(page)).length === 2);
    expect((await sent(page)).map((text) => text.trim())).toEqual([RISKY, DANGEROUS]);
    await page.close();
  });
});

describe.each(['Enter', 'Space'])('a focused button pressed by the key %s', (key) => {
  test.each(['click', 'key-on-button'])('is held when it sends by %s', async (way) => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.press('Tab');
    await page.press(key);
    await expectHeld(page, 'area', RISKY);
    await page.press(key);
    await expectSent(page, RISKY);
  });
});

describe('in doubt the button is not touched', () => {
  test.each(['abstain', 'code'])('%s', async (way) => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.click('#send');
    await expectSent(page, RISKY);
  });
});
