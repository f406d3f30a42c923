import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAround, isOnWordBorders } from '@/engine/boundary/boundary';
import { unitsOf } from '@/engine/normalise/normalise';
import { isOnBordersOfWholeCut } from './cut-whole-window';

/** One line a term: the term, phrases in which it stands as a word, phrases in which its characters only meet. */
const CASES = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [term = '', whole = '', met = ''] = line.split('|');
    return [...whole.split(' ').map((phrase) => ({ term, phrase, isWord: true })), ...met.split(' ').map((phrase) => ({ term, phrase, isWord: false }))];
  });

const isWord = ({ term, phrase }: { term: string; phrase: string }) => {
  const from = phrase.indexOf(term);
  return isOnWordBorders(unitsOf(phrase), phrase.length, from, from + term.length);
};

test('there are a thousand cases, and each holds its term', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(1000);
  expect(CASES.filter(({ term, phrase }) => !phrase.includes(term))).toEqual([]);
});

test('the answers are those that were frozen', () => {
  const answers = CASES.map((one) => `${one.term} ${one.phrase} ${isWord(one) ? 'word' : 'no word'}`).join('\n');
  return expect(`${answers}\n`).toMatchFileSnapshot('./answers.txt');
});

describe('how often they are right', () => {
  const rate = (cases: typeof CASES) => cases.filter((one) => isWord(one) === one.isWord).length / cases.length;

  test('a word is hardly ever refused', () => {
    expect(rate(CASES.filter((one) => one.isWord))).toBeGreaterThanOrEqual(0.98);
  });

  test('of characters that only meet more than half are refused, and none of the cases that rules depend on is kept', () => {
    expect(rate(CASES.filter((one) => !one.isWord))).toBeGreaterThanOrEqual(0.5);
    const needed = ['最近很忙', '最后一天', '现代开发商', '前提现在', '参加微信', '天下注定', '确保本人'];
    expect(CASES.filter((one) => needed.includes(one.phrase) && isWord(one))).toEqual([]);
  });
});

test('a hit at the edge of the text or between other scripts stands on its own', () => {
  for (const phrase of ['最', 'a最b', '，最。']) expect(isWord({ term: '最', phrase })).toBe(true);
});

const phrase = fc.constantFrom(...CASES.map((one) => one.phrase));
const piece = fc.oneof(
  { arbitrary: phrase, weight: 4 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...new Set(CASES.map((one) => one.phrase).join(''))), maxLength: 9 }), weight: 3 },
  {
    arbitrary: fc.constantFrom(
      '，',
      'a1',
      '\u{20000}',
      '长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长',
    ),
    weight: 1,
  },
);
const placed = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => `${pieces.join('')}。`)
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })));

test('any hit gets the answer that cutting its whole window gives', () => {
  let refused = 0;
  fc.assert(
    fc.property(placed, ([text, from, size]) => {
      const units = unitsOf(text);
      const to = Math.min(text.length, from + size);
      const answer = isOnWordBorders(units, text.length, from, to);
      if (!answer) refused++;
      expect(answer).toBe(isOnBordersOfWholeCut(units, text.length, from, to));
    }),
    { numRuns: 5_000 },
  );
  expect(refused).toBeGreaterThan(100);
});

test('the words round a place follow each other and are what the window holds', () => {
  const text = '这个前提现在还不成立，我们明天再说';
  const words = cutAround(unitsOf(text), text.length, 3, 5).map(({ from, to }) => text.slice(from, to));
  expect(words).toEqual(['这个', '前提', '现在', '还', '不', '成立']);
});
