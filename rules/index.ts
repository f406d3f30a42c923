import type { RuleId } from '@/engine/finding';
import type { Explanation, NamedRule, Rule } from '@/engine/rule';
import { DETECTIONS } from './detections';
import { explanationOf } from './explanations';

/** Every shipped rule whole, sorted by id; the id is the path. For what is not in a page: there the halves come one by one. */
export const RULES: readonly NamedRule[] = DETECTIONS.map(({ id, rule }) => ({ id, rule: { ...(explanationOf(id) as Explanation), ...rule } }));

/** A shipped rule, undefined for an id that no rule has. */
export function ruleOf(id: RuleId): Rule | undefined {
  return RULES.find((named) => named.id === id)?.rule;
}
