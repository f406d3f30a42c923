import { expect, test } from 'vitest';
import { isAnyWithin, placesOf } from '@/engine/context/places';

test('gives every place, again and again with the same pattern', () => {
  const pattern = /a+/gu;
  for (let time = 0; time < 2; time++)
    expect(placesOf('baab a', pattern)).toEqual([
      [1, 3],
      [5, 6],
    ]);
  expect(placesOf('none here', /z/gu)).toEqual([]);
});

test('ends for a pattern that matches nothing at every place', () => {
  expect(placesOf('ab', /x*/gu)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('tells whether one lies within a range, ends included', () => {
  const places = [[2, 4]] as const;
  expect(isAnyWithin(places, 2, 4)).toBe(true);
  expect(isAnyWithin(places, 3, 9)).toBe(false);
  expect(isAnyWithin(places, 0, 3)).toBe(false);
});
