import type { RuleId } from '@/engine/finding';
import type { Example, Examples, PlacedExample, Rule } from '@/engine/rule';

/** One rule file as the tests see it. */
export interface RuleFile {
  readonly id: RuleId;
  readonly rule: Rule;
  readonly examples: Examples;
}

const modules = import.meta.glob<{ default?: Rule; examples?: Examples }>(['../../rules/*/*.ts', '!../../rules/*/pack.ts', '!../../rules/*/*.*.ts'], {
  eager: true,
});

/** Every rule file with its examples, sorted by id. @throws when a file lacks one of its two exports. */
export const RULE_FILES: readonly RuleFile[] = Object.entries(modules)
  .map(([path, { default: rule, examples }]) => {
    const id = path.slice('../../rules/'.length, -'.ts'.length) as RuleId;
    if (!rule || !examples) throw new Error(`rules/${id}.ts must export a rule as default and its examples by name`);
    return { id, rule, examples };
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The example in its long form; a plain string is a public post. */
export function placed(example: Example): PlacedExample {
  return typeof example === 'string' ? { text: example } : example;
}
