import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinearPattern, MOST_MATCHES } from '@/imported/linear-pattern';

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);

test.each([
  'ab+c',
  'a|ab',
  '(?:加|➕)\\s?(?:我|群)',
  '[一-龥]{2,4}群',
  '\\p{Script=Han}+',
  '\\d{3,}?',
  '😀.',
  '\\bvx\\b',
  '^开头|结尾$',
  '(?<who>谁)说',
  '\\u4f60\\u{597d}',
])('finds what a RegExp finds: %s', (source) => {
  const alphabet = fc.constantFrom(...'abc 加➕我群一二三谁说vx12345你好😀开头结尾\n');
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
      expect(all(new LinearPattern(source), text)).toEqual(all(new RegExp(source, 'gu'), text).slice(0, MOST_MATCHES));
    }),
  );
});

describe('refuses', () => {
  test.each([
    ['looking ahead', '加(?=我)', 'only (?:…)'],
    ['looking behind', '(?<!不)加', 'only (?:…)'],
    ['flags inside', '(?i:abc)', 'only (?:…)'],
    ['a back reference', '(a)\\1', 'linear time'],
    ['a count that grows the pattern without bound', '((a{100}){100}){100}', 'linear time'],
    ['what is no expression', '(a', 'Invalid regular expression'],
  ])('%s', (_, source, problem) => expect(() => new LinearPattern(source)).toThrow(problem));
});

describe('a hostile pattern comes to an end at every length', () => {
  // A RegExp would try some 2^length ways through each of these texts.
  const hostile: readonly [string, (length: number) => string][] = [
    ['(a+)+$', (length) => `${'a'.repeat(length)}!`],
    ['(a|a)*b', (length) => 'a'.repeat(length)],
    ['(x+x+)+y', (length) => 'x'.repeat(length)],
    ['(?:.*,){12}终', (length) => '一,'.repeat(length / 2)],
  ];
  test.each(hostile.flatMap(([source, textOf]) => [64, 4_096, 65_536].map((length) => [source, length, textOf] as const)))(
    '%s on %i characters',
    (source, length, textOf) => expect(all(new LinearPattern(source), textOf(length))).toEqual([]),
  );

  test('and when every letter is a match that looks on to the end', () => {
    expect(all(new LinearPattern('a.*b|a'), 'a'.repeat(65_536))).toHaveLength(MOST_MATCHES);
  });
});

test('begins anew after a search that was left early', () => {
  const pattern = new LinearPattern('a');
  const text = 'a'.repeat(MOST_MATCHES * 2);
  for (let times = 0; times < MOST_MATCHES; times++) pattern.exec(text);
  pattern.lastIndex = 0;
  expect(all(pattern, text)).toHaveLength(MOST_MATCHES);
});
