import { describe, expect, test } from 'vitest';
import { until } from '../driver/until';
import { firstFieldMark } from '../field-marks';
import { DANGEROUS, expectHeld, expectSent, openAndType, RISKY, sendAnyway, sendTwice, sent } from './chat';

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
  test('is held, lets go what is pressed a second time, and is pressed by the card', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.click('#send');
    await expectHeld(page, 'area', RISKY);
    await page.click('#send');
    await until('the warned text has left', async () => (await sent(page)).length === 1);
    // a text that leaves with the focus is gone before the card can be pressed
    if (way === 'blur') return expectSent(page, RISKY);
    await page.click('#area');
    await page.type(DANGEROUS);
    await page.click('#send');
    await sendAnyway(page);
    await expectSent(page, RISKY, DANGEROUS);
  });
});

const TOUCHED = [
  { way: 'touchstart', suffix: '' },
  { way: 'touchend', suffix: '' },
  { way: 'touchend-or-click', suffix: ' by 1 finger' },
  { way: 'pointerdown', suffix: '' },
  { way: 'click', suffix: '' },
];

describe.each(TOUCHED)('a button that is touched and sends by $way', ({ way, suffix }) => {
  test('is held, lets go what is touched a second time, and is touched by the card, once', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    // before the checker is there a press is decided on at its click, and a touch that a busy machine draws out becomes none
    await firstFieldMark(page);
    await page.tap('#send');
    await expectHeld(page, 'area', RISKY);
    await until('the warned text has left', async () => {
      await page.tap('#send');
      return (await sent(page)).length === 1;
    });
    await page.click('#area');
    await page.type(DANGEROUS);
    await page.tap('#send');
    await sendAnyway(page);
    await expectSent(page, RISKY + suffix, DANGEROUS + suffix);
  });
});

const KEYED = [
  { way: 'ctrl-enter', chord: 'Control+Enter' },
  { way: 'ctrl-enter', chord: 'Meta+Enter' },
  { way: 'keyup', chord: 'Enter' },
  { way: 'keypress', chord: 'Enter' },
];

describe.each(KEYED)('a page that sends by $way, $chord', ({ way, chord }) => {
  test('is held, lets the second gesture go, and the card does the same', async () => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    expect((await sendTwice(page, chord)).map((text) => text.trim())).toEqual([RISKY, DANGEROUS]);
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

test('a shortcut that no site file declares is left alone', async () => {
  const page = await openAndType('gate-ways.html?way=alt-s', 'area', RISKY);
  await page.press('Alt+s');
  await expectSent(page, RISKY);
});

describe('in doubt the button is not touched', () => {
  test.each(['abstain', 'code'])('%s', async (way) => {
    const page = await openAndType(`gate-ways.html?way=${way}`, 'area', RISKY);
    await page.click('#send');
    await expectSent(page, RISKY);
  });
});
