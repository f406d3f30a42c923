import type { RuleId } from '@/engine/finding';

/** The id of the rule in a file of this folder, `./pack/rule.ts`. */
export function ruleIdOf(path: string): RuleId {
  return path.slice('./'.length, -'.ts'.length) as RuleId;
}
