import { expect, test } from 'vitest';
import { isCreditCode } from '@/engine/validate/credit-code';

/** GB 32100-2015 gives this code as its example. */
const EXAMPLE = '91350100M000100Y43';

test('the example of the standard is a credit code, in capitals or not', () => {
  expect(isCreditCode(EXAMPLE)).toBe(true);
  expect(isCreditCode(EXAMPLE.toLowerCase())).toBe(true);
});

test('one character changed is none', () => {
  for (let at = 0; at < EXAMPLE.length; at++) {
    const other = EXAMPLE[at] === '7' ? '8' : '7';
    expect(isCreditCode(EXAMPLE.slice(0, at) + other + EXAMPLE.slice(at + 1))).toBe(false);
  }
});

test.each(['', '91350100M000100Y4', `${EXAMPLE}0`, '91350100I000100Y43', '9135010OM000100Y43'])('%j is none', (text) => {
  expect(isCreditCode(text)).toBe(false);
});
