import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blueprint } from '@/engine/blueprint/blueprint';
import { drawBlueprint } from '@/engine/blueprint/draw';
import { packBlueprint, unpackBlueprint } from '@/engine/blueprint/pack';
import { FAR, RUN } from '@/engine/match/distance';
import { trieOf } from '@/engine/match/trie';
import { DETECTIONS } from '@/rules/detections';

/** With lists in place of typed arrays, which compare by their make. */
const plain = (blueprint: Blueprint) => JSON.parse(JSON.stringify(blueprint, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value)));

test('the blueprint of the shipped rules comes back as it was', () => {
  const drawn = drawBlueprint(DETECTIONS);
  expect(plain(unpackBlueprint(packBlueprint(drawn)))).toEqual(plain(drawn));
});

const string = fc.string({ unit: 'binary' }).filter((text) => !/[\u{f8f0}\u{f8f1}]/u.test(text));
const strings = fc.array(string, { maxLength: 5 });
const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -70_000, max: 70_000 }),
  fc.integer({ min: -FAR, max: FAR }),
  fc.constantFrom(FAR, -FAR, RUN, -RUN),
);
const numbers = fc.array(number, { maxLength: 8 });
const trie = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), { maxLength: 8 }).map((terms) =>
  trieOf(
    terms,
    terms.map((_, index) => index + 1),
  ),
);

test('any strings and numbers come back', () => {
  const blueprint = fc.record({
    ...{ terms: trie, sets: strings, disguised: strings, sequences: trie, grounds: trie },
    ...{ purposes: numbers, triggers: numbers, extents: numbers, open: numbers, digits: numbers, moved: numbers, askSizes: numbers },
    ...{ asks: numbers, seekerSizes: numbers, seekers: numbers, soundalikeSizes: numbers, soundalikes: numbers },
  });
  fc.assert(
    fc.property(blueprint, (drawn) => {
      expect(plain(unpackBlueprint(packBlueprint(drawn)))).toEqual(plain(drawn));
    }),
    { seed: 6 },
  );
});

test('a string that would be taken for two is refused', () => {
  const drawn = drawBlueprint([]);
  expect(() => packBlueprint({ ...drawn, disguised: ['a\u{f8f0}b'] })).toThrow(RangeError);
});
