import { expect, test } from 'vitest';
import { isCalendarDate } from '@/engine/validate/calendar-date';

test.each([
  [2024, 2, 29],
  [2000, 2, 29],
  [1999, 12, 31],
  [2026, 1, 1],
])('%i-%i-%i is a day', (year, month, day) => {
  expect(isCalendarDate(year, month, day)).toBe(true);
});

test.each([
  [2023, 2, 29],
  [1900, 2, 29],
  [2024, 4, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
])('%i-%i-%i is none', (year, month, day) => {
  expect(isCalendarDate(year, month, day)).toBe(false);
});
