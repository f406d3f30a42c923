import { expect, test } from 'vitest';
import { spokenNumber } from '@/engine/validate/spoken-number';

test.each([
  ['1280', 1280],
  ['9.9', 9.9],
  ['2.5万', 25_000],
  ['八百', 800],
  ['八百五', 850],
  ['八百零五', 805],
  ['九十九', 99],
  ['十', 10],
  ['十二', 12],
  ['两千', 2000],
  ['三千五', 3500],
  ['一万二', 12_000],
  ['一万零二百', 10_200],
  ['两万三千四百五十六', 23_456],
  ['三万', 30_000],
])('%s says %d', (said, value) => {
  expect(spokenNumber(said)).toBe(value);
});

test.each(['', '元', 'abc'])('%j says no number', (said) => {
  expect(spokenNumber(said)).toBeNaN();
});
