import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY_DIGIT, requiredIn } from '@/engine/match/required';
import { RULES } from '@/rules/index';

test.each([
  ['a literal', /加微信/u, [['加微信']], 3],
  ['alternatives', /加微信|加[vq]/u, [['加v', '加q', '加微信']], 3],
  ['an optional part', /代\s?开发票/u, [['开发票']], 6],
  ['two parts apart', /年化[^。]{0,6}收益/u, [['年化'], ['收益']], 16],
  ['a repeated part', /赚{3,}/u, [['赚赚赚']], Number.POSITIVE_INFINITY],
  ['digits', /\d{11}/u, [[ANY_DIGIT]], 11],
  ['a look-ahead, which says nothing', /(?=最好)[^。]+/u, [], Number.POSITIVE_INFINITY],
  ['a class that is turned round', /[^微]信/u, [['信']], 3],
  ['an alternative that is anything', /微信|.{3}/u, [], 6],
  ['escapes', /t\.me\/\u5fae/u, [['t.me/微']], 6],
  ['a back reference', /(哈)\1+/u, [['哈']], Number.POSITIVE_INFINITY],
])('knows what every match of %s contains', (_, pattern, choices, most) => {
  expect(requiredIn(pattern)).toEqual({ choices, most });
});

const atom = fc.constantFrom('微', '信', '加我', '[代开]', '[^票]', '\\d', '.', '\\s?', '(?!票)', '(?:发|票券)', '票{2,3}', '信*', '我+?', '\\p{Script=Han}');
const source = fc
  .array(fc.array(atom, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((sides) => sides.map((parts) => parts.join('')).join('|'));

test('every match of a random pattern contains one string of each choice and is no longer than said', () => {
  fc.assert(
    fc.property(source, fc.string({ unit: fc.constantFrom(...'微信加我代开发票券1 '), maxLength: 40 }), (pattern, text) => {
      const { choices, most } = requiredIn(new RegExp(pattern, 'u'));
      for (const [match] of text.matchAll(new RegExp(pattern, 'gu'))) {
        expect(match.length).toBeLessThanOrEqual(most);
        for (const choice of choices) expect(choice.some((string) => (string === ANY_DIGIT ? /\d/.test(match) : match.includes(string)))).toBe(true);
      }
    }),
    { numRuns: 3000, seed: 4 },
  );
});

test('hardly a pattern of the shipped rules has to be tried everywhere', () => {
  const patterns = RULES.flatMap(({ rule }) => rule.find.flatMap((detector) => ('pattern' in detector ? [detector.pattern] : [])));
  expect(patterns.length).toBeGreaterThan(0);
  const everywhere = patterns.filter((pattern) => requiredIn(pattern).choices.length === 0);
  expect(everywhere.length / patterns.length).toBeLessThan(0.01);
});
