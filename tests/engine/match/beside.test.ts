import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { beside } from '@/engine/match/beside';
import { ruleOf } from '../rule-of';

const pattern = new RegExp(beside('稳赚|保本', '理财|存款', 6), 'gu');
const ruleset = compile([ruleOf({ pattern })]);
const marks = (text: string) => check(text, ruleset).map(({ start, end }) => text.slice(start, end));

describe('a claim with a partner beside it', () => {
  test.each([
    ['after its partner', '这款理财绝对保本哦', ['保本']],
    ['before its partner', '稳赚的那种理财哦', ['稳赚']],
    ['twice', '理财保本，保本的存款', ['保本', '保本']],
    ['too far away', '理财的事情我们下周再说吧保本', []],
    ['in another sentence', '说理财。保本', []],
    ['alone', '保本而已', []],
  ])('is marked without it: %s', (_, text, marked) => {
    expect(marks(text)).toEqual(marked);
  });

  test('is marked at its place far into a long text', () => {
    const text = `${'今天天气不错。'.repeat(1500)}这款理财绝对保本哦`;
    const [finding] = check(text, ruleset);
    expect(text.slice(finding?.start, finding?.end)).toBe('保本');
    expect(finding?.start).toBe(text.length - 3);
  });
});
