import { check, follow } from '@/engine/check';
import type { Correction } from '@/engine/classify/learned/correction';
import { compile } from '@/engine/compile';
import { correct } from '@/engine/correct';
import { type Action, actionOf, type Finding, type RuleId, scoreOf, type Verdict } from '@/engine/finding';
import type { NamedDetection, NamedRule } from '@/engine/rule';
import { type RuleChoice, rulesetOf } from '@/engine/ruleset';
import type { Edit } from '@/engine/span';
import { suggest, suggestAll } from '@/engine/suggest';
import type { CheckContext } from '@/engine/surface';
import { BLUEPRINT } from './blueprint';
import { DETECTIONS } from './detections';
import { PACKS, packOf } from './packs';

export type { Action, Finding, RuleId, Severity, Variant, Verdict } from '@/engine/finding';
export type { Industry } from '@/engine/industry';
export type { NamedRule, Rule, Source } from '@/engine/rule';
export type { Edit, Span } from '@/engine/span';
export type { Audience, CheckContext, Surface } from '@/engine/surface';

/** Everything the checker says of one text. */
export interface Assessment {
  readonly verdict: Verdict['kind'];
  readonly action: Action;
  /** 0…1. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** Rules, ready; holds no text between calls. */
export interface Checker {
  /** All findings, sorted by start; spans in UTF-16 units of the given text. Never throws. */
  check(text: string, context?: CheckContext): readonly Finding[];
  /** Checks the versions of one text as it is being written: of a long text only what can have changed is looked at again. Keeps the last version. */
  follow(context?: CheckContext): (text: string) => readonly Finding[];
  /** The findings with verdict, action and score. */
  assess(text: string, context?: CheckContext): Assessment;
  /** The edit that removes one finding; null when only the person knows the fact, or half of the claim would be left. */
  suggest(text: string, finding: Finding, context?: CheckContext): Edit | null;
  /** One edit that removes every finding of the rules that can be satisfied whole, or null. */
  suggestAll(text: string, context?: CheckContext): Edit | null;
  /** What silences the learned score for a text and its like, without a word of it; null when it does not speak, or is too sure. */
  correct(text: string): Correction | null;
  /** True for a rule that speaks by the learned score, and is on. */
  asksScore(id: RuleId): boolean;
}

/** The choice of somebody who changed nothing: packs that are off leave their rules to the trades that these name. */
function withPacks(choice: RuleChoice): RuleChoice {
  const silent = DETECTIONS.filter(({ id }) => !(PACKS.find((p) => p.id === packOf(id))?.pack.on ?? true) && !choice.on?.includes(id));
  const [forTrade, forNobody] = [silent.filter(({ rule }) => rule.byIndustry), silent.filter(({ rule }) => !rule.byIndustry)];
  return { ...choice, onInTrade: forTrade.map(({ id }) => id), off: [...(choice.off ?? []), ...forNobody.map(({ id }) => id)] };
}

/**
 * The shipped rule set with the given choices, and other rules beside it.
 * @throws {RangeError} when `off`, `on` or `severities` names a rule that does not exist.
 * @throws {RuleError} when one of the others is unusable.
 */
export function createChecker(choice: RuleChoice = {}, others: readonly NamedRule[] = []): Checker {
  const rules: readonly NamedDetection[] = [...DETECTIONS, ...others];
  for (const id of [...(choice.off ?? []), ...(choice.on ?? []), ...Object.keys(choice.severities ?? {})]) {
    if (!rules.some((named) => named.id === id)) throw new RangeError(`createChecker: there is no rule ${JSON.stringify(id)}`);
  }
  const wanted = withPacks(choice);
  const ruleset = others.length === 0 ? rulesetOf(DETECTIONS, BLUEPRINT, wanted) : compile(rules, wanted);
  const checkText = (text: string, context?: CheckContext) => check(text, ruleset, context);
  return {
    check: checkText,
    follow: (context) => follow(ruleset, context),
    assess(text, context) {
      const findings = checkText(text, context);
      return { verdict: findings.length > 0 ? 'findings' : 'clean', action: actionOf(findings), score: scoreOf(findings), findings };
    },
    suggest: (text, finding, context) => suggest(text, finding, ruleset, context),
    suggestAll: (text, context) => suggestAll(text, ruleset, context),
    correct: (text) => correct(text, ruleset),
    asksScore: (id) => ruleset.plan.learningRules.has(id),
  };
}
