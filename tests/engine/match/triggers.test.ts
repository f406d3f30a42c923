import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { folded } from '@/engine/normalise/normalise';
import { ruleOf } from '../rule-of';

const atom = fc.constantFrom(
  ...[
    '微',
    '信',
    '加我',
    '[代开]',
    '[^票]',
    '\\d',
    '\\d{2,3}',
    '.',
    '\\s?',
    '(?!票)',
    '(?=.?票)',
    '(?<!加)',
    '(?:发|票券)',
    '(?:发.?票|微\\s?信|券)',
    '票{2,3}',
  ],
  ...[
    '信*',
    '我+?',
    '\\p{Script=Han}',
    '[^。]{0,6}',
    '[^。]{0,4}?',
    '(?: ?\\d){3}',
    '[一二\\d]',
    '\\b',
    '$',
    '\\s*',
    '(?:加\\s*我|代\\s*开发票|票\\s+券)',
    '(?:加\\d+我|代\\d*[发开])',
    '(?=.*(?:加我|信))',
    '(?:加(?:我|微).?){1,2}',
  ],
);
const source = fc
  .array(fc.array(atom, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((sides) => sides.map((parts) => parts.join('')).join('|'))
  .filter((pattern) => !new RegExp(pattern, 'u').test(''));
const text = fc.string({ unit: fc.constantFrom(...'微信加我代开发票券一12 。\u200b１'), maxLength: 60 });

/** Where a pattern matches when it is run over the whole text; there empty matches cannot be told apart from none. */
function everyMatch(pattern: string, view: string): [number, number][] {
  return [...view.matchAll(new RegExp(pattern, 'gu'))].filter(([match]) => match !== '').map(({ index, 0: { length } }) => [index, index + length]);
}

test('a random pattern matches where it matches when it is run over the whole text', () => {
  fc.assert(
    fc.property(source, text, (pattern, given) => {
      const normal = folded(given);
      const ruleset = compile([ruleOf({ pattern: new RegExp(pattern, 'gu') })]);
      const found = check(normal, ruleset).map(({ start, end }) => [start, end]);
      expect(found).toEqual(everyMatch(pattern, normal));
    }),
    { numRuns: 800, seed: 4 },
  );
});

test('a pattern for the given text matches there, whatever folding moves', () => {
  fc.assert(
    fc.property(source, text, (pattern, given) => {
      const ruleset = compile([ruleOf({ pattern: new RegExp(pattern, 'gu'), view: 'given' })]);
      const isSeen = (part: string) => folded(part) !== '';
      const matches = everyMatch(pattern, given).filter(([start, end]) => isSeen(given.slice(start, end)));
      expect(check(given, ruleset)).toHaveLength(matches.length);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a pattern matches in a long text as in its parts', () => {
  const ruleset = compile([ruleOf({ pattern: /加[^。]{0,8}微\s?信|\d{3}-\d{4}/gu })]);
  const piece = '今天天气不错，我们去公园走走，加一下我的微信。电话 010-1234，';
  const long = piece.repeat(400);
  expect(check(long, ruleset)).toHaveLength(check(piece, ruleset).length * 400);
});
