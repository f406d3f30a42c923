import { expect, it } from 'vitest';
import { maskDigits } from '@/engine/rewrite/mask-digits';

it('masks the digits of the hit and nothing else', () => {
  expect(maskDigits(0)('住江南大道100号2栋', { start: 1, end: 11 })).toEqual({ start: 1, end: 11, text: '江南大道***号*栋' });
});

it('keeps so many digits at the start', () => {
  expect(maskDigits(4)('1990年3月7日', { start: 0, end: 9 })?.text).toBe('1990年*月*日');
});

it('offers nothing where there is nothing to mask', () => {
  expect(maskDigits(0)('江南大道', { start: 0, end: 4 })).toBeNull();
});
