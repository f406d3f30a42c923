import { expect, test } from 'vitest';
import { shorten } from '@/overlay/card/shorten';

test.each([
  ['short text stays', '最好用', 5, '最好用'],
  ['exactly the limit stays', '最好用的面霜', 6, '最好用的面霜'],
  ['longer text loses its middle', '一二三四五六七八', 5, '一二三…七八'],
  ['a family emoji counts as one', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
  ['line ends become blanks', ' 加薇\n\nabc ', 9, '加薇 abc'],
])('%s', (_what, text, max, expected) => {
  expect(shorten(text, max)).toBe(expected);
});
