import { expect, test } from 'vitest';
import { createTextReport } from '@/cli/text-report';
import type { Finding, RuleId } from '@/engine/finding';
import type { Rule } from '@/engine/rule';

const ruleOf = (id: RuleId) =>
  ({ id, title: { zh: `题 ${id}`, en: `Title ${id}` }, why: { zh: '因', en: 'Why' }, fix: { zh: '改', en: 'Fix' } }) as unknown as Rule;
const finding = (ruleId: RuleId, start: number, end: number, severity: Finding['severity']): Finding => ({ ruleId, severity, score: 0.8, start, end });

const TEXT = '甲乙丙丁\n戊己庚辛';
const report = (findings: readonly Finding[], language: 'zh' | 'en' = 'zh') =>
  createTextReport(language, ruleOf).add({ name: 'a.txt', text: TEXT, findings }).split('\n');

test('findings that overlap are told once, by the strongest ground, with the others named under it', () => {
  expect(report([finding('a/hint', 0, 3, 'hint'), finding('a/block', 1, 4, 'block'), finding('a/warn', 5, 7, 'warn')])).toEqual([
    'a.txt:1:2: block: 乙丙丁 [a/block]',
    '    题 a/block：因',
    '    改',
    '    另涉 1:1: hint: 甲乙丙 [a/hint] 题 a/hint',
    'a.txt:2:1: warn: 戊己 [a/warn]',
    '    题 a/warn：因',
    '    改',
    expect.stringMatching(/^a\.txt: 总分 0\.9\d: 0\.\d\d \[a\/block\] \+ 0\.\d\d \[a\/warn\] \+ 0\.\d\d \[a\/hint\]$/),
    '',
  ]);
});

test('all groups are told, in the order of the text', () => {
  const findings = [0, 1, 2, 3, 5, 6].map((start) => finding('a/one', start, start + 1, start > 4 ? 'block' : 'hint'));
  expect(report(findings, 'en').flatMap((line) => /^a\.txt:(\d:\d)/.exec(line)?.[1] ?? [])).toEqual(['1:1', '1:2', '1:3', '1:4', '2:1', '2:2']);
});

test('a single finding is its own score', () => {
  expect(report([finding('a/one', 0, 1, 'warn')], 'en')).toEqual(['a.txt:1:1: warn: 甲 [a/one]', '    Title a/one. Why', '    Fix', '']);
});
