import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLuhn } from '@/engine/validate/luhn';

const numbers = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 24 });

test('of the ten last digits one fits', () => {
  fc.assert(
    fc.property(numbers, (digits) => {
      expect(Array.from('0123456789', (last) => isLuhn(digits + last)).filter(Boolean)).toHaveLength(1);
    }),
    { seed: 4 },
  );
});

test('a digit changed does not fit', () => {
  fc.assert(
    fc.property(numbers, fc.nat(23), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
      const last = Array.from('0123456789').find((digit) => isLuhn(digits + digit));
      const at = place % digits.length;
      const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
      expect(isLuhn(changed + last)).toBe(false);
    }),
    { seed: 4 },
  );
});
