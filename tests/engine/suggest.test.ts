import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { deleteClause } from '@/engine/rewrite/delete-clause';
import { applyEdit } from '@/engine/span';
import { suggest, suggestAll } from '@/engine/suggest';
import { ruleOf } from './rule-of';

/** Deletes the clause, but for a hit on 根治, for which there are no words. */
const ruleset = compile([
  ruleOf({ terms: ['根治', '停药'] }, { rewrite: (text, hit) => (text.slice(hit.start, hit.end) === '根治' ? null : deleteClause(text, hit)) }),
]);

const suggestedFor = (text: string, word: string) => {
  const finding = check(text, ruleset).find(({ start, end }) => text.slice(start, end) === word);
  const edit = finding && suggest(text, finding, ruleset);
  return edit ? applyEdit(text, edit) : null;
};

const all = (text: string) => {
  const edit = suggestAll(text, ruleset);
  return edit ? applyEdit(text, edit) : null;
};

describe('an offer', () => {
  test('takes a finding away', () => {
    expect(suggestedFor('这款茶很香，喝了就停药', '停药')).toBe('这款茶很香');
    expect(all('这款茶很香，喝了就停药')).toBe('这款茶很香');
  });

  test('takes all findings of a rule away', () => {
    expect(all('这款茶很香，喝了就停药。茶叶是自己种的，停药不难')).toBe('这款茶很香。茶叶是自己种的');
  });

  test('is none where half of the promise would be left', () => {
    expect(suggestedFor('这款茶能根治，喝了就停药', '停药')).toBeNull();
    expect(all('这款茶能根治，喝了就停药')).toBeNull();
  });

  test('that adds what is missing is none while the text promises beside it', () => {
    const notice = compile([
      ruleOf(
        { terms: ['年化', '稳赚'] },
        { rewrite: (text, hit) => (text.slice(hit.start, hit.end) === '稳赚' ? null : { start: text.length, end: text.length, text: '有风险' }) },
      ),
    ]);
    const offered = (text: string) => check(text, notice).map((finding) => suggest(text, finding, notice));
    expect(offered('年化三个点')).toEqual([{ start: 5, end: 5, text: '有风险' }]);
    expect(offered('年化三个点。稳赚')).toEqual([null, null]);
  });

  test('of one finding stands, though another sentence has words of its own to find', () => {
    expect(suggestedFor('这款茶很香，喝了就停药。它能根治', '停药')).toBe('这款茶很香。它能根治');
    expect(all('这款茶很香，喝了就停药。它能根治')).toBeNull();
  });

  test('is none for a text that must not be sent in any wording', () => {
    const forbidding = compile([ruleOf({ terms: ['枪支'] }, { severity: 'block' }), ruleOf({ terms: ['加微信'] }, { rewrite: deleteClause })]);
    const text = '现有枪支出售，加微信';
    const finding = check(text, forbidding).find(({ start, end }) => text.slice(start, end) === '加微信');
    expect(finding && suggest(text, finding, forbidding)).toBeNull();
    expect(suggestAll(text, forbidding)).toBeNull();
  });
});
