import type { Blueprint } from './blueprint/blueprint';
import type { Correction } from './classify/learned/correction';
import type { RuleId, Severity } from './finding';
import { type Plan, planOf } from './plan';
import type { NamedDetection } from './rule';

/** What a person or a team changed about the rule set. */
export interface RuleChoice {
  /** Rules that are off. */
  readonly off?: readonly RuleId[];
  /** Rules that are on although they are on trial. */
  readonly on?: readonly RuleId[];
  /** Rules that are on only for somebody of a trade that they name. */
  readonly onInTrade?: readonly RuleId[];
  /** Severities that replace a rule's own on every surface where it speaks. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Kinds of text of which the learned score is to speak less readily. */
  readonly corrections?: readonly Correction[];
}

/** Rules made ready for `check`. */
export interface Ruleset {
  /** All of them, those that are off too. */
  readonly rules: readonly NamedDetection[];
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Rules that are silent but for somebody of a trade that they name. */
  readonly onlyInTrade: ReadonlySet<RuleId>;
  readonly corrections: readonly Correction[];
  readonly plan: Plan;
}

/** Rules ready for `check`, in the order given, with the blueprint that was drawn of them. They must be usable: `compile` looks whether they are. */
export function rulesetOf(rules: readonly NamedDetection[], blueprint: Blueprint, choice: RuleChoice = {}): Ruleset {
  const off = new Set(choice.off);
  const on = new Set(choice.on);
  return {
    rules,
    severities: choice.severities ?? {},
    onlyInTrade: new Set(choice.onInTrade),
    corrections: choice.corrections ?? [],
    plan: planOf(rules, blueprint, ({ id, rule }) => !off.has(id) && (rule.stage === 'stable' || on.has(id))),
  };
}
