import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, follow } from '@/engine/check';
import { compile } from '@/engine/compile';
import { RULES } from '@/rules/index';
import { marked, unmarked } from '../../rules/marked';
import { ruleOf } from '../rule-of';
import lines from './set-apart.txt?raw';

const ruleset = compile(RULES);
const CASES = lines
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.replaceAll('\\n', '\n').split(/ (.*)/s) as [string, string]);
const disguised = CASES.filter(([rule]) => rule !== '-');
const innocent = CASES.filter(([rule]) => rule === '-').map(([, text]) => text);

test('there are sixty of either kind', () => {
  expect([disguised.length, innocent.length].map((count) => count >= 60)).toEqual([true, true]);
});

test.each(disguised)('%s finds its words in “%s”, and says that they were disguised', (rule, sentence) => {
  const findings = check(unmarked(sentence), ruleset).filter(({ ruleId }) => ruleId === rule);
  const hidden = findings.filter(({ via }) => via);
  expect(marked(unmarked(sentence), hidden)).toBe(sentence);
});

test.each(innocent)('“%s” is read as it stands', (text) => {
  const findings = check(text, ruleset);
  expect(findings.filter(({ via, severity }) => via === 'separated' || severity !== 'hint')).toEqual([]);
});

const secret = compile([ruleOf({ pattern: /稳赚.{0,3}不赔/gu }), ruleOf({ terms: ['看不见'], variants: ['separated'] }, {}, 'test/other')]);
const mark = fc.constantFrom('.', ' ', '/', '❤', '💰', '～', '\n', '、', '。', '\u200b.', ' \ufe0f·');

test('a pattern is found with one mark between all of its characters, and the marks lie under its letters', () => {
  fc.assert(
    fc.property(mark, fc.constantFrom('', '我们家', '好的，'), fc.constantFrom('', '的项目', '！快来'), (between, before, after) => {
      const hidden = [...'稳赚不赔'].join(between);
      const found = check(before + hidden + after, secret);
      expect(found).toEqual([expect.objectContaining({ start: before.length, end: before.length + hidden.length, via: 'separated' })]);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('a plain finding stays what it was', () => {
  const plain = check('稳赚不赔，详.情.私.聊.我', secret);
  expect(plain).toEqual([expect.objectContaining({ start: 0, end: 4 })]);
  expect(plain[0]).not.toHaveProperty('via');
});

const piece = fc.constantFrom(
  '稳',
  '赚',
  '不',
  '赔',
  '稳赚',
  '.',
  '.',
  ' ',
  '❤',
  '💰',
  '\ud83d',
  '\ude00',
  '\u200b',
  '，',
  '\n',
  '1',
  'a',
  '𠮷',
  '①',
  '㎏',
  '\u0301',
);
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((parts) => parts.join(''));

test('for any text spans lie on character borders, and letters of the pattern stand at either end', () => {
  fc.assert(
    fc.property(pieces(60), (text) => {
      for (const { start, end } of check(text, secret)) {
        expect(text[start]).toBe('稳');
        expect(text[end - 1]).toBe('赔');
      }
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test('a text that is followed through edits gives what it gives from scratch', () => {
  const long = '今天开会，大家都到了。\n'.repeat(900);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(long.length), pieces(12)), { minLength: 1, maxLength: 4 }), (edits) => {
      const read = follow(secret);
      let text = long;
      for (const [at, added] of edits) {
        text = `${text.slice(0, at)}稳.赚.不.赔${added}${text.slice(at)}`;
        expect(read(text)).toEqual(check(text, secret));
      }
    }),
    { numRuns: 20, seed: 4 },
  );
});
