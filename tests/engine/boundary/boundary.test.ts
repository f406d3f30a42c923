import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOnWordBorders } from '@/engine/boundary/boundary';
import { unitsOf } from '@/engine/normalise/normalise';

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
