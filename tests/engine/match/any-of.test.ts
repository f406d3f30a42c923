import { expect, it } from 'vitest';
import { anyOf } from '@/engine/match/any-of';
import { expressionOf } from '@/engine/match/expression';

const pattern = expressionOf(anyOf(/甲乙?/u, /甲丙/u, /\p{Script=Latin}+/u));

it('matches where any of its alternatives does, the earlier first', () => {
  expect([...'甲乙 甲丙 ab'.matchAll(pattern)].map(([found]) => found)).toEqual(['甲乙', '甲', 'ab']);
});

it('carries the flags that rules need', () => {
  expect(pattern.flags).toBe('gu');
});
