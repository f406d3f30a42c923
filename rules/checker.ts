import { compile } from '@/engine/compile';
import type { NamedDetection, NamedRule } from '@/engine/rule';
import type { RuleChoice } from '@/engine/ruleset';
import { DETECTIONS } from './detections';
import { type Checker, checkerOf, shippedChecker, withPacks } from './shipped-checker';

export type { Action, Finding, RuleId, Severity, Variant, Verdict } from '@/engine/finding';
export type { Industry } from '@/engine/industry';
export type { NamedRule, Rule, Source } from '@/engine/rule';
export type { Edit, Span } from '@/engine/span';
export type { Audience, CheckContext, Surface } from '@/engine/surface';
export type { Assessment, Checker } from './shipped-checker';

/**
 * The shipped rule set with the given choices, and other rules beside it, which have to be read first: a fifth of a second for all.
 * @throws {RangeError} when `off`, `on` or `severities` names a rule that does not exist.
 * @throws {RuleError} when one of the others is unusable.
 */
export function createChecker(choice: RuleChoice = {}, others: readonly NamedRule[] = []): Checker {
  const rules: readonly NamedDetection[] = [...DETECTIONS, ...others];
  for (const id of [...(choice.off ?? []), ...(choice.on ?? []), ...Object.keys(choice.severities ?? {})]) {
    if (!rules.some((named) => named.id === id)) throw new RangeError(`createChecker: there is no rule ${JSON.stringify(id)}`);
  }
  if (others.length === 0) return shippedChecker(choice);
  const ruleset = compile(rules, withPacks(choice));
  return checkerOf(() => ruleset);
}
