import { PROMOTION_SIGNS, type PromotionSign } from './classify/promotion';
import { compileCondition, type Holds } from './context/condition';
import { buildLexicon, type Lexicon } from './match/lexicon';
import { requiredStrings } from './match/required';
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
  /** Makes the sign with this number possible. */
  | { readonly kind: 'sign'; readonly sign: number }
  /** A longer, innocent phrase of the rule with this number. */
  | { readonly kind: 'allow'; readonly rule: number };

/** Everything that `check` looks up, with the terms of all rules in one lexicon. */
export interface Plan {
  readonly lexicon: Lexicon;
  /** By term number. */
  readonly purposes: readonly (readonly Purpose[])[];
  readonly detectors: readonly PlannedDetector[];
  /** Numbers of the patterns of which nothing is known that every match contains; they always run. */
  readonly unanchored: readonly number[];
  /** Numbers of the signs of promotion that are always possible. */
  readonly anywhere: readonly number[];
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

/** Every term that is looked for in the folded text, and what for. */
class Terms {
  readonly byTerm = new Map<string, Purpose[]>();

  add(term: string, purpose: Purpose): void {
    const key = folded(term);
    if (key === '') return;
    const known = this.byTerm.get(key);
    if (known) known.push(purpose);
    else this.byTerm.set(key, [purpose]);
  }

  /** Adds what every match of the pattern contains; gives false when nothing is known. */
  addRequired(pattern: RegExp, purpose: Purpose): boolean {
    const strings = requiredStrings(pattern);
    if (!strings?.every((text) => folded(text) !== '')) return false;
    for (const text of strings) this.add(text, purpose);
    return true;
  }
}

function termsOf(rules: readonly NamedRule[], detectors: readonly PlannedDetector[]): { terms: Terms; unanchored: number[]; anywhere: number[] } {
  const terms = new Terms();
  const unanchored: number[] = [];
  detectors.forEach(({ detector }, number) => {
    if (isTermDetector(detector)) {
      const purpose: Purpose = { kind: 'hit', detector: number, isWhole: detector.boundary !== 'none' };
      for (const term of new Set(detector.terms.map(folded))) terms.add(term, purpose);
    } else if (isPatternDetector(detector) && !terms.addRequired(detector.pattern, { kind: 'anchor', detector: number })) unanchored.push(number);
  });
  rules.forEach(({ rule: { allow } }, rule) => {
    for (const phrase of allow ?? []) terms.add(phrase, { kind: 'allow', rule });
  });
  const isWeighing = detectors.some(({ detector }) => isFeatureDetector(detector) && (detector.feature === 'promotion' || detector.feature === 'cue-classes'));
  const anywhere = isWeighing
    ? [...PROMOTION_SIGNS.keys()].filter((sign) => !terms.addRequired((PROMOTION_SIGNS[sign] as PromotionSign).pattern, { kind: 'sign', sign }))
    : [];
  return { terms, unanchored, anywhere };
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
  const {
    terms: { byTerm },
    unanchored,
    anywhere,
  } = termsOf(rules, detectors);
  return {
    lexicon: buildLexicon([...byTerm.keys()]),
    purposes: [...byTerm.values()],
    detectors,
    unanchored,
    anywhere,
    features: [...detectors.keys()].filter((number) => isFeatureDetector((detectors[number] as PlannedDetector).detector)),
    disguises: disguisesOf(detectors),
  };
}
