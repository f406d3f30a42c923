import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import documentation from '@/docs/rule-packs.md?raw';
import { parseRulePack, RulePackError } from '@/imported/rule-pack';
import { createChecker } from '@/rules/checker';

const RULE = {
  name: 'project-names',
  title: '项目代号',
  why: '代号不能出现在公司外面。',
  fix: { zh: '写公开的产品名。', en: 'Write the public name.' },
  severity: 'warn',
  find: [
    { terms: ['青鸟计划'], variants: ['separated'] },
    { pattern: '(?:项目|计划)[A-Z]?\\d{3}', needs: [{ terms: ['内部'], where: 'text' }] },
  ],
  unless: ['asked'],
};
const PACK = { id: 'acme', title: '某公司规定', checked: '2026-11-21', rules: [RULE] };
const withRule = (change: object) => ({ ...PACK, rules: [{ ...RULE, ...change }] });

const found = (text: string, pack: unknown = PACK) =>
  createChecker({}, parseRulePack(pack))
    .check(text, { surface: 'public' })
    .filter(({ ruleId }) => ruleId.startsWith('acme/'))
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['a term', '下周发布青鸟计划', ['青鸟计划']],
  ['a term in disguise', '下周发布青*鸟*计*划', ['青*鸟*计*划']],
  ['a pattern beside what it needs', '内部消息：项目305延期', ['项目305']],
  ['a pattern without it', '项目305延期', []],
  ['a question', '青鸟计划是什么？', []],
])('finds %s', (_, text, words) => expect(found(text)).toEqual(words));

test('the pack in the documentation is one', () => {
  const [, json] = /```json\n(.+?)```/s.exec(documentation) as unknown as [string, string];
  expect(found('下周发布青鸟计划，内部计划305', JSON.parse(json))).toEqual(['青鸟计划', '计划305']);
});

test('stands on the pack where it names no source, and keeps one language for both', () => {
  const [named] = parseRulePack(PACK);
  expect(named?.rule.sources).toEqual([{ name: { zh: '某公司规定', en: '某公司规定' }, article: 'project-names', checked: '2026-11-21' }]);
});

test('a hostile pattern ends on a text of any length', () => {
  const pack = withRule({ find: [{ pattern: '(a+)+!' }, { pattern: 'a.*b|aa' }] });
  expect(found(`${'a'.repeat(200_000)}`, pack).length).toBeGreaterThan(0);
}, 60_000);

describe('says where and what', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['no object', 'acme', '', /Object/],
    ['no rule', { ...PACK, rules: [] }, 'rules', /at least one rule/],
    ['a field too much', { ...PACK, extra: 1 }, 'extra', /never/],
    ['an unknown severity', withRule({ severity: 'loud' }), 'rules.0.severity', /"hint" \| "warn" \| "block"/],
    ['no words', withRule({ why: ' ' }), 'rules.0.why', /words|Invalid/],
    ['a bad name', withRule({ name: 'Project' }), 'rules.0.name', /small letters/],
    ['neither terms nor pattern', withRule({ find: [{ variants: ['split'] }] }), 'rules.0.find.0', /either terms or a pattern/],
    ['both', withRule({ find: [{ terms: ['青鸟'], pattern: '青鸟' }] }), 'rules.0.find.0', /either terms or a pattern/],
    ['a pattern that looks ahead', withRule({ find: [{ pattern: '青(?=鸟)' }] }), 'rules.0.find.0.pattern', /only \(\?:/],
    ['a pattern that is none', withRule({ find: [{ pattern: '青(' }] }), 'rules.0.find.0.pattern', /Invalid regular expression/],
    ['a pattern that matches nothing at all', withRule({ find: [{ pattern: '青*' }] }), 'acme/project-names', /find\[0\]\.pattern: matches the empty text/],
    ['a term that folds to nothing', withRule({ find: [{ terms: ['\u200b\u200b'] }] }), 'acme/project-names', /folds to nothing/],
    ['a name that stands twice', { ...PACK, rules: [RULE, RULE] }, 'rules.1.name', /twice/],
    ['a date that is none', { ...PACK, checked: 'yesterday' }, 'checked', /date/],
  ])('%s', (_, pack, where, what) => {
    const problems = (() => {
      try {
        parseRulePack(pack);
      } catch (problem) {
        if (problem instanceof RulePackError) return problem.problems;
        throw problem;
      }
      return [];
    })();
    expect(problems).toEqual([{ where, what: expect.stringMatching(what) }]);
  });

  test('of everything that is wrong, patterns too', () => {
    const pack = { ...PACK, rules: [{ ...RULE, severity: 'loud', find: [{ pattern: '青(' }, { pattern: '青(?=鸟)' }] }] };
    expect(() => parseRulePack(pack)).toThrow(/rules\.0\.severity: .*\nrules\.0\.find\.0\.pattern: .*\nrules\.0\.find\.1\.pattern: /);
  });

  test('and throws nothing else, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('id', 'title', 'checked', 'rules'), (value, field) => {
        for (const pack of [value, { ...PACK, [field]: value }, withRule({ find: value })]) {
          try {
            parseRulePack(pack);
          } catch (problem) {
            expect(problem).toBeInstanceOf(RulePackError);
          }
        }
      }),
    );
  });
});
