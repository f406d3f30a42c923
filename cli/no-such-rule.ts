import type { RuleId } from '@/engine/finding';
import { packOf } from '@/rules/packs';

/** What to tell a person who named a rule that is not there: the rules of the pack that they named, or the packs when there is no such pack. */
export function noSuchRule(id: string, known: readonly RuleId[]): string {
  const ofPack = known.filter((one) => packOf(one) === packOf(id as RuleId));
  const hint = ofPack.length > 0 ? `in its pack there are ${ofPack.join(', ')}` : `the packs are ${[...new Set(known.map(packOf))].join(', ')}`;
  return `error: there is no rule ${JSON.stringify(id)}; ${hint}`;
}
