import * as v from 'valibot';
import { compile, RuleError } from '@/engine/compile';
import type { RuleId } from '@/engine/finding';
import type { Detector, NamedRule, Source } from '@/engine/rule';
import { type RulePackFile, rulePackSchema } from './rule-pack-schema';

/** One thing that is wrong with a rule pack. */
export interface RulePackProblem {
  /** Path to the field, for instance `rules.3.find.0.pattern`; '' is the whole. */
  readonly where: string;
  /** What was expected and what stood there, in English. */
  readonly what: string;
}

/** A rule pack that cannot be used, with everything that is wrong with it. */
export class RulePackError extends Error {
  constructor(readonly problems: readonly [RulePackProblem, ...RulePackProblem[]]) {
    super(problems.map(({ where, what }) => (where ? `${where}: ${what}` : what)).join('\n'));
    this.name = 'RulePackError';
  }
}

type RuleFile = RulePackFile['rules'][number];

function detectorOf({ terms, pattern, variants, boundary, ...rest }: RuleFile['find'][number]): Detector {
  return pattern === undefined ? { ...rest, terms: terms ?? [], variants, boundary } : { ...rest, pattern };
}

function ruleOf({ name, find, source, ...rest }: RuleFile, { id: pack, title, checked }: RulePackFile): NamedRule {
  const id: RuleId = `${pack}/${name}`;
  const ground: Source = source ?? { name: title, article: name, checked };
  const [first, ...others] = find.map(detectorOf);
  return { id, rule: { ...rest, stage: 'stable', sources: [ground], find: [first as Detector, ...others] } };
}

/**
 * The rules of a pack that somebody wrote in JSON. Patterns run on a linear-time matcher.
 * @throws {RulePackError} that names everything that is wrong.
 */
export function parseRulePack(value: unknown): readonly NamedRule[] {
  const parsed = v.safeParse(rulePackSchema, value);
  if (!parsed.success) {
    const [first, ...others] = parsed.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', what: issue.message }));
    throw new RulePackError([first as RulePackProblem, ...others]);
  }
  const rules = parsed.output.rules.map((rule) => ruleOf(rule, parsed.output));
  const twice = rules.findIndex(({ id }, at) => rules.some((other, before) => before < at && other.id === id));
  if (twice >= 0) throw new RulePackError([{ where: `rules.${twice}.name`, what: 'Stands twice' }]);
  try {
    compile(rules);
  } catch (problem) {
    if (!(problem instanceof RuleError)) throw problem;
    throw new RulePackError([{ where: problem.ruleId, what: problem.message }]);
  }
  return rules;
}
