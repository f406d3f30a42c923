import { expect, it } from 'vitest';
import { searchRules } from '@/components/popup/search-rules';
import { RULES } from '@/rules/index';

const ids = (query: string) => searchRules(RULES, query).map(({ id }) => id);

it('gives every rule for an empty query', () => {
  expect(RULES.length).toBeGreaterThan(0);
  expect(ids('  ')).toEqual(RULES.map(({ id }) => id));
});

it.each([
  ['绝对化', 'ad-law/absolute-terms'],
  ['ABSOLUTE claim', 'ad-law/absolute-terms'],
  ['pii/cn-id', 'pii/cn-id-card'],
])('finds by title, in either language and case, or by id: %s', (query, id) => {
  expect(ids(query)).toContain(id);
  expect(ids(query).length).toBeLessThan(RULES.length);
});

it('wants every word', () => {
  expect(ids('absolute 绝对化')).toEqual(['ad-law/absolute-terms']);
  expect(ids('absolute nothing-like-this')).toEqual([]);
});
