import type { Correction } from './classify/learned/correction';
import type { RuleId, Severity } from './finding';
import { requiredIn } from './match/required';
import { folded } from './normalise/normalise';
import { type Plan, planOf } from './plan';
import type { Detector, NamedDetection } from './rule';

/** A rule that cannot be used, with the rule, the field and what is wrong with it. */
export class RuleError extends Error {
  constructor(
    readonly ruleId: string,
    readonly field: string,
    problem: string,
  ) {
    super(`${ruleId}: ${field}: ${problem}`);
    this.name = 'RuleError';
  }
}

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
  readonly rules: readonly NamedDetection[];
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Rules that are silent but for somebody of a trade that they name. */
  readonly onlyInTrade: ReadonlySet<RuleId>;
  readonly corrections: readonly Correction[];
  readonly plan: Plan;
}

function verifyDetector(id: RuleId, detector: Detector, at: number): void {
  const field = `find[${at}]`;
  if ('terms' in detector) {
    if (detector.terms.length === 0) throw new RuleError(id, field, 'has no term');
    for (const term of detector.terms) if (folded(term) === '') throw new RuleError(id, field, `term ${JSON.stringify(term)} folds to nothing`);
  } else if ('pattern' in detector) {
    const { flags } = detector.pattern;
    if (!flags.includes('g') || !flags.includes('u') || flags.includes('y'))
      throw new RuleError(id, `${field}.pattern`, `needs the flags g and u and not y, has "${flags}"`);
    if (detector.anchors.length === 0) throw new RuleError(id, `${field}.anchors`, 'is empty');
    // Whether a long pattern matches nothing is cheaper told from its parts than tried.
    if (requiredIn(detector.pattern).least === 0 && new RegExp(detector.pattern.source, 'u').test(''))
      throw new RuleError(id, `${field}.pattern`, 'matches the empty text');
  }
}

function verify({ id, rule }: NamedDetection): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new RuleError(id, 'id', 'is not pack/rule in kebab case');
  rule.find.forEach((detector, at) => {
    verifyDetector(id, detector, at);
  });
}

/**
 * Makes rules ready for `check`, in the order given.
 * @throws {RuleError} when a rule is unusable; so a bad rule fails the build, never a page.
 */
export function compile(rules: readonly NamedDetection[], choice: RuleChoice = {}): Ruleset {
  const isOn = ({ id, rule }: NamedDetection) => !choice.off?.includes(id) && (rule.stage === 'stable' || (choice.on?.includes(id) ?? false));
  rules.forEach(verify);
  const kept = rules.filter(isOn);
  return {
    rules: kept,
    severities: choice.severities ?? {},
    onlyInTrade: new Set(choice.onInTrade),
    corrections: choice.corrections ?? [],
    plan: planOf(kept),
  };
}
