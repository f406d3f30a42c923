import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '@/engine/in-order';

test('a list of any length comes in the order of its own sort, equal ones as they were', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat()), { maxLength: 40 });
  fc.assert(
    fc.property(rows, (list) => {
      const compare = (a: readonly number[], b: readonly number[]) => (a[0] as number) - (b[0] as number);
      expect(inOrder([...list], compare)).toEqual(list.toSorted(compare));
    }),
  );
});
