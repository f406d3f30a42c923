import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLexicon } from '@/engine/match/lexicon';
import { Occurrences, scan } from '@/engine/match/scan';
import { unitsOf } from '@/engine/normalise/normalise';
import { findEvery } from '../naive/find-every';

function found(terms: readonly string[], text: string): [number, number, number][] {
  const lexicon = buildLexicon(terms);
  const occurrences = new Occurrences();
  scan(lexicon, unitsOf(text), text.length, occurrences);
  const all = Array.from({ length: occurrences.count }, (_, i): [number, number, number] => {
    return [(occurrences.values[i] as number) - 1, occurrences.from[i] as number, occurrences.to[i] as number];
  });
  return all.sort((a, b) => a[1] - b[1] || a[2] - b[2]);
}

test.each([
  ['terms inside one another', ['最好', '最好吃', '好', '好吃'], '最好吃'],
  ['terms that overlap', ['代开', '开发', '开发票', '发票'], '代开发票'],
  ['a term again and again', ['aa', 'a'], 'aaaa'],
  ['a term at either end', ['微信', '号'], '微信加号'],
  ['a text of one unit', ['号', '号码'], '号'],
  ['surrogates', ['🐮', '🐮股'], '看🐮股'],
])('finds %s', (_, terms, text) => {
  expect(found(terms, text)).toEqual(findEvery(terms, text));
});

test('finds nothing in nothing', () => {
  expect(found(['微信'], '')).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom(...'微信加我代开发票ab\ud83d\udc2e'), minLength: 1, maxLength: 5 });

test('equals the naive loop on random lexicons and texts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.array(word, { maxLength: 60 }), (terms, parts) => {
      expect(found(terms, parts.join(''))).toEqual(findEvery(terms, parts.join('')));
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('equals the naive loop with thousands of terms', () => {
  const [terms] = fc.sample(
    fc.uniqueArray(fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x4e80 }).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 4 }), {
      minLength: 5000,
      maxLength: 5000,
    }),
    { numRuns: 1, seed: 4 },
  ) as [string[]];
  const text = terms.slice(0, 200).join('的');
  expect(found(terms, text)).toEqual(findEvery(terms, text));
});

test('finds terms that differ in their third unit alone', () => {
  const terms = Array.from({ length: 900 }, (_, i) => `加微${String.fromCharCode(0x4e00 + ((i * 37) % 997))}`);
  const text = `${terms.slice(0, 90).join('，')}加微`;
  expect(found(terms, text)).toEqual(findEvery(terms, text));
});
