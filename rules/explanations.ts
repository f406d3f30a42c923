import type { RuleId } from '@/engine/finding';
import type { Explanation } from '@/engine/rule';
import { ruleIdOf } from './rule-id';

const files = import.meta.glob<Explanation>(['./*/*.ts', '!./*/*.*.ts', '!./*/pack.ts'], { eager: true, import: 'explanation' });

const byId = new Map(Object.entries(files).map(([path, explanation]) => [ruleIdOf(path), explanation]));

/** What a shipped rule says to people, undefined for an id that no rule has. */
export function explanationOf(id: RuleId): Explanation | undefined {
  return byId.get(id);
}
