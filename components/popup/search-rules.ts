import type { ListedRule } from '@/engine/rule';

/** The rules in whose names or reasons every word of the query stands, in either language; all for an empty query. */
export function searchRules(rules: readonly ListedRule[], query: string): readonly ListedRule[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(({ id, rule: { title, why } }) => {
    const haystack = [id, title.zh, title.en, why.zh, why.en].join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
