import type { NamedRule } from '@/engine/rule';
import { PACKS, packOf } from '@/rules/packs';
import { readText, UnreadableText } from './read-text';

/** A file of rules that cannot be used; the message names the file and everything that is wrong in it. */
export class UnusableRules extends Error {
  constructor(file: string, problems: string) {
    super(
      problems
        .split('\n')
        .map((problem) => `${file}: ${problem}`)
        .join('\n'),
    );
  }
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(file, 'utf-8'));
  } catch (problem) {
    if (problem instanceof UnreadableText || problem instanceof SyntaxError) throw new UnusableRules(file, problem.message);
    throw problem;
  }
}

/**
 * The rules of a file in JSON. What parses and matches them is loaded only now: most runs bring no rules.
 * @throws {UnusableRules}
 */
export async function readRulePack(file: string): Promise<readonly NamedRule[]> {
  const { parseRulePack, RulePackError } = await import('@/imported/rule-pack');
  try {
    const rules = parseRulePack(await jsonIn(file));
    const pack = packOf((rules[0] as NamedRule).id);
    if (PACKS.some(({ id }) => id === pack)) throw new UnusableRules(file, `id: ${pack} is a pack of Shenyan's own`);
    return rules;
  } catch (problem) {
    throw problem instanceof RulePackError ? new UnusableRules(file, problem.message) : problem;
  }
}
