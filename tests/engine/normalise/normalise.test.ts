import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, normalise, spanOf } from '@/engine/normalise/normalise';
import { foldCharacter } from '../../../scripts/tables/fold-character.mjs';

test.each([
  ['width and case', 'ＶＸ微信', 'vx微信'],
  ['traditional characters', '加我領紅包', '加我领红包'],
  ['digits in all their styles', '①❶⑴⁹𝟗９', '11(1)999'],
  ['letters in circles and boxes', 'Ⓥⓧ🅥🅧🅰', 'vxvxa'],
  ['mathematical letters', '𝒱𝐗', 'vx'],
  ['look-alikes of other scripts', 'ΑРР ѕаlе', 'app sale'],
  ['zero-width and invisible characters', '微\u200b\u2060信\ufe0f', '微信'],
  ['stacked marks', 'f\u0336r\u0336e\u0336e\u0336 é', 'free e'],
  ['radicals', '⼤⾦', '大金'],
  ['controls', 'a\u0000b\u0007\n', 'ab\n'],
])('folds %s', (_, given, normal) => {
  expect(folded(given)).toBe(normal);
});

test('the table is what the definition says of every code point', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const char = String.fromCodePoint(code);
    if (folded(char) !== foldCharacter(char)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe('the way back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'微信A①領\u200b', 'é', '\u0301', '…', '㎏', '𝐀', '🐮', '\ud83d', '\udc2e', '\n'), maxLength: 30 });

  test('gives spans on code point borders, in order, that fold to what was asked for', () => {
    fc.assert(
      fc.property(text, (given) => {
        const result = normalise(given);
        let before = 0;
        for (let unit = 0; unit < result.length; unit++) {
          const { start, end } = spanOf(result, unit, unit + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(given.codePointAt(start)).toBe(given.slice(start, end).codePointAt(0));
          expect([...given.slice(start, end)]).toHaveLength(1);
          expect(folded(given.slice(start, end))).toContain(result.normal[unit]);
          before = start;
        }
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  test('equals folding code point by code point', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(folded(given)).toBe([...given].map(foldCharacter).join(''));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  test('finds the unit of an offset', () => {
    const result = normalise('a\u200b微…信');
    expect([0, 1, 2, 3, 4].map((offset) => result.unitAt(offset))).toEqual([0, 1, 1, 2, 5]);
  });
});
