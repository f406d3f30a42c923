import { expect, test } from 'vitest';
import { ANY_DIGIT } from '@/engine/match/chain';
import { requiredIn } from '@/engine/match/required';
import { RULES } from '@/rules/index';

/** The strings of each chain's clues. */
const cluesIn = (pattern: RegExp) => requiredIn(pattern).chains.map(({ clues }) => clues.map(({ strings }) => strings.join('|')));

test.each([
  ['a literal', /加微信/u, [['加微信']], 3],
  ['alternatives', /加微信|加[vq]/u, [['加微信|加v|加q']], 3],
  ['an optional part', /代\s?开发票/u, [['代', '开发票']], 5],
  ['two parts apart', /年化[^。]{0,6}收益/u, [['年化', '收益']], 16],
  ['alternatives of several parts', /年化.?收益|包赚/u, [['包赚'], ['年化', '收益']], 6],
  ['a repeated part', /赚{3,}/u, [['赚赚赚']], Number.POSITIVE_INFINITY],
  ['digits', /\d{11}/u, [[ANY_DIGIT.repeat(11)]], 11],
  ['digits set apart', /(?: ?\d){3}/u, [[ANY_DIGIT, ANY_DIGIT, ANY_DIGIT]], 6],
  ['a look-ahead', /(?=最好)[^。]+/u, [['最好']], Number.POSITIVE_INFINITY],
  ['a class that is turned round', /[^微]信/u, [['信']], 3],
  ['an alternative that is anything', /微信|.{3}/u, [], 6],
  ['escapes', /t\.me\/\u5fae/u, [['t.me/微']], 6],
  ['a back reference', /(哈)\1+/u, [['哈']], Number.POSITIVE_INFINITY],
])('knows what every match of %s contains', (_, pattern, clues, most) => {
  expect(cluesIn(pattern)).toEqual(clues);
  expect(requiredIn(pattern).most).toBe(most);
});

test.each([
  ['nothing', /微信/u, 0],
  ['a look-ahead', /微信(?![号群]{1,3})/u, 3],
  ['a look-ahead in a look-ahead', /微(?=信(?=号))/u, 2],
  ['a border of a word', /wx\b/u, 1],
  ['the end', /微信$/u, Number.POSITIVE_INFINITY],
])('knows how far %s makes it look', (_, pattern, ahead) => {
  expect(requiredIn(pattern).ahead).toBe(ahead);
});

test('knows how far apart strings stand', () => {
  const [chain] = requiredIn(/.年化[^。]{0,6}(?:很高)?收益/u).chains;
  expect(chain).toEqual({
    least: 1,
    most: 2,
    clues: [
      { strings: ['年化'], least: 2, most: 14 },
      { strings: ['很高收益', '收益'], least: 2, most: 4 },
    ],
  });
});

test('the number of chains does not grow with the power of the alternatives', () => {
  expect(requiredIn(/(?:a.b|c.d|e.f|g.h)(?:i.j|k.l|m.n|o.p)(?:q.r|s.t|u.v|w.x)(?:q.r|s.t|u.v|w.x)/u).chains.length).toBeLessThan(100);
});

test('hardly a pattern of the shipped rules has to be tried everywhere', () => {
  const patterns = RULES.flatMap(({ rule }) => rule.find.flatMap((detector) => ('pattern' in detector ? [detector.pattern] : [])));
  expect(patterns.length).toBeGreaterThan(0);
  const everywhere = patterns.filter((pattern) => requiredIn(pattern).chains.length === 0);
  expect(everywhere.length / patterns.length).toBeLessThan(0.01);
});
