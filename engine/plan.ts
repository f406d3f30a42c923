import { compileCondition, type Holds } from './context/condition';
import { buildLexicon, type Lexicon } from './match/lexicon';
import { folded } from './normalise/normalise';
import type { Detector, FeatureDetector, NamedRule, PatternDetector, TermDetector } from './rule';
import { type VariantSet, variantSet } from './unfold/disguise';
import { buildKeyLexicon, type KeyLexicon } from './unfold/key-lexicon';

/** One detector of one rule, ready to be asked. */
export interface PlannedDetector<Of extends Detector = Detector> {
  /** Place of its rule in the plan. */
  readonly rule: number;
  readonly detector: Of;
  readonly needs: readonly Holds[];
  /** The rule's own exceptions and the detector's. */
  readonly unless: readonly Holds[];
}

/** What a term of the common lexicon is there for. */
export type Purpose =
  /** A hit of the detector with this number. */
  | { readonly kind: 'hit'; readonly detector: number; readonly isWhole: boolean }
  /** Lets the pattern with this number run. */
  | { readonly kind: 'anchor'; readonly detector: number }
  /** A longer, innocent phrase of the rule with this number. */
  | { readonly kind: 'allow'; readonly rule: number };

/** Everything that `check` looks up, with the terms of all rules in one lexicon. */
export interface Plan {
  readonly lexicon: Lexicon;
  /** By term number. */
  readonly purposes: readonly (readonly Purpose[])[];
  readonly detectors: readonly PlannedDetector[];
  /** Numbers of the patterns that run wherever a digit, a letter stands. */
  readonly onDigits: readonly number[];
  readonly onLetters: readonly number[];
  /** Numbers of the detectors that compare a figure. */
  readonly features: readonly number[];
  /** Terms that may be met in disguise; null when no rule asks for that. */
  readonly disguises: Disguises | null;
}

/** The terms of all rules that unfold variants. */
export interface Disguises {
  readonly terms: KeyLexicon;
  /** By number of the term: the detectors that look for it. */
  readonly seekers: readonly (readonly Seeker[])[];
}

/** A detector that looks for a term in disguise. */
export interface Seeker {
  readonly detector: number;
  readonly isWhole: boolean;
  readonly allowed: VariantSet;
}

/** True when the detector looks for literal terms. */
export const isTermDetector = (detector: Detector): detector is TermDetector => 'terms' in detector;

/** True when the detector looks for a regular expression. */
export const isPatternDetector = (detector: Detector): detector is PatternDetector => 'pattern' in detector;

/** True when the detector compares a figure over the whole text. */
export const isFeatureDetector = (detector: Detector): detector is FeatureDetector => 'feature' in detector;

function purposesOf(rules: readonly NamedRule[], detectors: readonly PlannedDetector[]): Map<string, Purpose[]> {
  const byTerm = new Map<string, Purpose[]>();
  const add = (term: string, purpose: Purpose) => {
    const key = folded(term);
    const known = byTerm.get(key);
    if (known) known.push(purpose);
    else byTerm.set(key, [purpose]);
  };
  detectors.forEach(({ detector }, number) => {
    if (isTermDetector(detector)) {
      const purpose: Purpose = {
        kind: 'hit',
        detector: number,
        isWhole: detector.boundary !== 'none',
      };
      for (const term of new Set(detector.terms.map(folded))) add(term, purpose);
    } else if (isPatternDetector(detector) && typeof detector.anchors !== 'string')
      for (const anchor of detector.anchors) add(anchor, { kind: 'anchor', detector: number });
  });
  rules.forEach(({ rule: { allow } }, rule) => {
    for (const phrase of allow ?? []) add(phrase, { kind: 'allow', rule });
  });
  return byTerm;
}

function disguisesOf(detectors: readonly PlannedDetector[]): Disguises | null {
  const byTerm = new Map<string, Seeker[]>();
  detectors.forEach(({ detector }, number) => {
    if (!isTermDetector(detector) || !detector.variants?.length) return;
    const seeker: Seeker = { detector: number, isWhole: detector.boundary !== 'none', allowed: variantSet(detector.variants) };
    for (const term of new Set(detector.terms.map(folded))) {
      const known = byTerm.get(term);
      if (known) known.push(seeker);
      else byTerm.set(term, [seeker]);
    }
  });
  return byTerm.size === 0 ? null : { terms: buildKeyLexicon([...byTerm.keys()]), seekers: [...byTerm.values()] };
}

/** Lays out what the rules look for, so that one pass over a text finds where any of them could have something to say. */
export function planOf(rules: readonly NamedRule[]): Plan {
  const detectors = rules.flatMap(({ rule }, number) => {
    const unless = (rule.unless ?? []).map(compileCondition);
    return rule.find.map(
      (detector): PlannedDetector => ({
        rule: number,
        detector,
        needs: (detector.needs ?? []).map(compileCondition),
        unless: [...unless, ...(detector.unless ?? []).map(compileCondition)],
      }),
    );
  });
  const byTerm = purposesOf(rules, detectors);
  const numbersWhere = (isWanted: (detector: Detector) => boolean) => [...detectors.keys()].filter((n) => isWanted((detectors[n] as PlannedDetector).detector));
  const anchoredOn = (anchor: 'digits' | 'letters') => numbersWhere((d) => isPatternDetector(d) && d.anchors === anchor);
  return {
    lexicon: buildLexicon([...byTerm.keys()]),
    purposes: [...byTerm.values()],
    detectors,
    onDigits: anchoredOn('digits'),
    onLetters: anchoredOn('letters'),
    features: numbersWhere(isFeatureDetector),
    disguises: disguisesOf(detectors),
  };
}
