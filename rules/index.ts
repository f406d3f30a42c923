import type { RuleId } from '@/engine/finding';
import type { NamedRule, Pack, Rule } from '@/engine/rule';

const ruleFiles = import.meta.glob<Rule>(['./*/*.ts', '!./*/*.*.ts', '!./*/pack.ts'], { eager: true, import: 'default' });
const packFiles = import.meta.glob<Pack>('./*/pack.ts', { eager: true, import: 'default' });

/** Every shipped rule, sorted by id; the id is the path. A file with a second dot in its name (`<rule>.families.ts`) is a rule's data, no rule. */
export const RULES: readonly NamedRule[] = Object.entries(ruleFiles)
  .map(([path, rule]) => ({ id: path.slice('./'.length, -'.ts'.length) as RuleId, rule }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every shipped pack by its folder name, sorted. */
export const PACKS: readonly { readonly id: string; readonly pack: Pack }[] = Object.entries(packFiles)
  .map(([path, pack]) => ({ id: path.split('/')[1] as string, pack }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The folder name of the pack that a rule belongs to. */
export function packOf(id: RuleId): string {
  return id.split('/')[0] as string;
}
