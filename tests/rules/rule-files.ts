import type { RuleId } from '@/engine/finding';
import type { Detection, Example, Examples, Explanation, PlacedExample, Rule } from '@/engine/rule';

/** One rule file as the tests see it. */
export interface RuleFile {
  readonly id: RuleId;
  readonly rule: Rule;
  readonly examples: Examples;
}

/** What a rule file exports. */
interface RuleModule {
  readonly explanation?: Explanation;
  readonly detection?: Detection;
  readonly examples?: Examples;
}

const modules = import.meta.glob<RuleModule>(['../../rules/*/*.ts', '!../../rules/*/pack.ts', '!../../rules/*/*.*.ts'], { eager: true });

/** Every rule file with its examples, sorted by id. @throws when a file lacks one of its three exports. */
export const RULE_FILES: readonly RuleFile[] = Object.entries(modules)
  .map(([path, { explanation, detection, examples }]) => {
    const id = path.slice('../../rules/'.length, -'.ts'.length) as RuleId;
    if (!explanation || !detection || !examples) throw new Error(`rules/${id}.ts must export its explanation, its detection and its examples`);
    return { id, rule: { ...explanation, ...detection }, examples };
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The example in its long form; a plain string is a public post. */
export function placed(example: Example): PlacedExample {
  return typeof example === 'string' ? { text: example } : example;
}
