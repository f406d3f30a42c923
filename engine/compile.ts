import { drawBlueprint } from './blueprint/draw';
import type { RuleId } from './finding';
import { requiredIn } from './match/required';
import { folded } from './normalise/normalise';
import type { Detector, NamedDetection } from './rule';
import { type RuleChoice, type Ruleset, rulesetOf } from './ruleset';

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

function verifyDetector(id: RuleId, detector: Detector, at: number): void {
  const field = `find[${at}]`;
  if ('terms' in detector) {
    if (detector.terms.length === 0) throw new RuleError(id, field, 'has no term');
    for (const term of detector.terms) if (folded(term) === '') throw new RuleError(id, field, `term ${JSON.stringify(term)} folds to nothing`);
  } else if ('pattern' in detector) {
    const { flags } = detector.pattern;
    if (!flags.includes('g') || !flags.includes('u') || flags.includes('y'))
      throw new RuleError(id, `${field}.pattern`, `needs the flags g and u and not y, has "${flags}"`);
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
 * Looks whether rules can be used.
 * @throws {RuleError} when one cannot.
 */
export function verifyRules(rules: readonly NamedDetection[]): void {
  rules.forEach(verify);
}

/**
 * Makes rules ready for `check`, in the order given. Reading what they look for costs some 0.2 ms a rule; for the shipped ones that was done
 * when the extension was built (rules/blueprint.ts).
 * @throws {RuleError} when a rule is unusable; so a bad rule fails the build, never a page.
 */
export function compile(rules: readonly NamedDetection[], choice: RuleChoice = {}): Ruleset {
  verifyRules(rules);
  return rulesetOf(rules, drawBlueprint(rules), choice);
}
