import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile, RuleError } from '@/engine/compile';
import { createChecker } from '@/rules/checker';
import { RULES } from '@/rules/index';
import { ruleOf } from './rule-of';

const ruleset = compile(RULES, { on: RULES.map(({ id }) => id) });
const snippet = fc.constantFrom(
  ...[
    '加微信',
    '稳赚不赔',
    '全网最好用',
    '代 开 发 票',
    '稳.赚.不.赔',
    '❤',
    '.',
    '➕🛰',
    '13800138000',
    '\n',
    '，',
    '。',
    '！！！',
    '\u200b',
    'é',
    '\u0301',
    '\ud83d',
    '\udc2e',
    '🐮',
    '①',
    '㎏',
    'weixin',
    'free',
    ' ',
    '【',
    '】',
    'الع',
    '\u202e',
  ],
);
const anyText = fc.oneof(
  fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('for any text', () => {
  test('spans lie in the text, on character borders, sorted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = check(text, ruleset);
        const isInPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
        for (const { start, end } of findings) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([isInPair(start), isInPair(end)]).toEqual([false, false]);
        }
        expect(findings).toEqual([...findings].sort((a, b) => a.start - b.start || a.end - b.end));
      }),
      { numRuns: 800, seed: 4 },
    );
  });

  test('checking twice, and after another text, gives the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = check(text, ruleset);
        check(other, ruleset);
        expect(check(text, ruleset)).toEqual(first);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});

const LONG = 100_000;

test.each([
  ['one character', '最'],
  ['a term', '加微信'],
  ['digits', '1'],
  ['letters', 'a'],
  ['spaces', ' '],
  ['marks', '！'],
  ['lone surrogates', '\ud83d'],
  ['pinyin without a vowel', 'zh'],
  ['pairs of brackets', '【】'],
  ['line ends', '\n'],
  ['invisible characters', '\u200b'],
  ['characters set apart', '稳.'],
  ['pairs of characters set apart', '稳赚~'],
  ['short runs that are none', '好的，'],
  ['a whole advertisement', '姐妹们全网最好用加微信abc12345领红包稳赚不赔！'],
])('takes time in proportion to the length of a text of nothing but %s', (_, unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const cost = (length: number) => {
    const given = text(length);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      check(given, ruleset);
      best = Math.min(best, performance.now() - start);
    }
    return best / length;
  };
  cost(LONG / 50);
  // Room for a machine that others use too; what grows with the square of the length would be fifty.
  expect(cost(LONG)).toBeLessThan(12 * cost(LONG / 50) + 0.001);
});

test('a rule that is off, or silent on the surface, says nothing', () => {
  const rule = ruleOf({ terms: ['微信'] }, { bySurface: { internal: 'off' } });
  expect(check('加微信', compile([rule], { off: ['test/rule'] }))).toEqual([]);
  expect(check('加微信', compile([rule]), { surface: 'internal' })).toEqual([]);
  expect(check('加微信', compile([rule]))).toHaveLength(1);
});

test('a longer innocent phrase swallows the hit that stands in it, and no other', () => {
  const found = check('三黄片，黄片', compile([ruleOf({ terms: ['黄片'], boundary: 'none' }, { allow: ['三黄片'] })]));
  expect(found.map(({ start, end }) => [start, end])).toEqual([[4, 6]]);
});

test('of hits of one rule that overlap the leftmost, then the longest, is kept', () => {
  const found = check('最好吃好', compile([ruleOf({ terms: ['最好', '最好吃', '好吃好'], boundary: 'none' })]));
  expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 3]]);
});

test.each([
  ['no term', ruleOf({ terms: [] }), 'find[0]'],
  ['a term that folds to nothing', ruleOf({ terms: ['\u200b'] }), 'find[0]'],
  ['a pattern without g', ruleOf({ pattern: /微信/u }), 'find[0].pattern'],
  ['a pattern that matches nothing at all', ruleOf({ pattern: /(?:微信)?/gu }), 'find[0].pattern'],
  ['an id that is no path', ruleOf({ terms: ['微信'] }, {}, 'Test/rule'), 'id'],
])('compile refuses %s, naming the field', (_, rule, field) => {
  expect(() => compile([rule])).toThrow(RuleError);
  expect(() => compile([rule])).toThrow(field);
});

test('a finding holds no text', () => {
  for (const finding of createChecker().check('加微信abc12345领红包，稳赚不赔')) {
    const texts = Object.values(finding).filter((value) => typeof value === 'string');
    expect(texts.filter((value) => /\p{Script=Han}/u.test(value))).toEqual([]);
  }
});
