import { PROMOTION_SIGNS } from './classify/promotion';
import { compileCondition, type Holds } from './context/condition';
import type { RuleId } from './finding';
import { buildLexicon, type Lexicon } from './match/lexicon';
import type { Questions } from './match/questions';
import { ANY_DIGIT, requiredIn } from './match/required';
import { folded } from './normalise/normalise';
import type { Detector, FeatureDetector, FeatureName, NamedDetection, PatternDetector, TermDetector } from './rule';
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

/** A detector that looks for a term as it stands. */
export interface Seeker {
  readonly detector: number;
  readonly isWhole: boolean;
}

/** A detector that looks for a term in disguise. */
export interface DisguiseSeeker extends Seeker {
  readonly allowed: VariantSet;
}

/** What a term of the common lexicon is there for. */
export interface Purposes {
  /** Detectors of which it is a hit. */
  readonly hits: readonly Seeker[];
  /** Rules of which it is a longer, innocent phrase. */
  readonly allows: readonly number[];
  /** Each question × 2 + part that this term answers. */
  readonly answers: readonly number[];
}

/** Everything that `check` looks up, with the terms of all rules in one lexicon. */
export interface Plan {
  readonly lexicon: Lexicon;
  /** By term number. */
  readonly purposes: readonly Purposes[];
  readonly detectors: readonly PlannedDetector[];
  /** What has to stand in a text before a pattern is worth trying: first the detectors, by number, then PROMOTION_SIGNS. */
  readonly questions: Questions;
  /** Each question × 2 + part that any digit answers. */
  readonly onDigit: readonly number[];
  /** Numbers of the detectors that compare a figure. */
  readonly features: readonly number[];
  /** Whether a detector compares the learned score, which costs more than all the others. */
  readonly isLearning: boolean;
  /** Rules that speak by the learned score. */
  readonly learningRules: ReadonlySet<RuleId>;
  /** Rules whose severity the learned score may change. */
  readonly heedingRules: ReadonlySet<RuleId>;
  /** Terms that may be met in disguise; null when no rule asks for that. */
  readonly disguises: Disguises | null;
}

/** The terms of all rules that unfold variants. */
export interface Disguises {
  readonly terms: KeyLexicon;
  /** By number of the term: the detectors that look for it. */
  readonly seekers: readonly (readonly DisguiseSeeker[])[];
}

/** True when the detector looks for literal terms. */
export const isTermDetector = (detector: Detector): detector is TermDetector => 'terms' in detector;

/** True when the detector looks for a regular expression. */
export const isPatternDetector = (detector: Detector): detector is PatternDetector => 'pattern' in detector;

/** True when the detector compares a figure over the whole text. */
export const isFeatureDetector = (detector: Detector): detector is FeatureDetector => 'feature' in detector;

/** One character of a text becomes at most so many folded units (fold-data.ts). */
const GROWTH = 4;

interface MutablePurposes extends Purposes {
  readonly hits: Seeker[];
  readonly allows: number[];
  readonly answers: number[];
}

/** Every string that is looked for in the folded text, and what for. */
class Terms {
  readonly byTerm = new Map<string, MutablePurposes>();
  readonly onDigit: number[] = [];

  of(term: string): MutablePurposes {
    const key = folded(term);
    const known = this.byTerm.get(key) ?? { hits: [], allows: [], answers: [] };
    this.byTerm.set(key, known);
    return known;
  }

  /** Adds what every match of the pattern contains; gives how many parts the question has and how far apart they may be. */
  ask(pattern: RegExp, question: number): { parts: number; reach: number } {
    const { choices, most } = requiredIn(pattern);
    let parts = 0;
    for (const choice of choices) {
      if (choice.some((text) => folded(text) === '')) continue;
      for (const text of choice) (text === ANY_DIGIT ? this.onDigit : this.of(text).answers).push(question * 2 + parts);
      parts++;
    }
    return { parts, reach: most * GROWTH };
  }
}

const BY_CUES: ReadonlySet<FeatureName> = new Set(['promotion', 'cue-classes', 'learned']);
const isWeighing = ({ detector }: PlannedDetector) => isFeatureDetector(detector) && BY_CUES.has(detector.feature);
const isLearning = ({ detector }: PlannedDetector) => isFeatureDetector(detector) && detector.feature === 'learned';

function termsOf(rules: readonly NamedDetection[], detectors: readonly PlannedDetector[]): { terms: Terms; questions: Questions } {
  const terms = new Terms();
  const parts = new Uint8Array(detectors.length + PROMOTION_SIGNS.length);
  const reach = new Float64Array(parts.length);
  const open: number[] = [];
  const ask = (pattern: RegExp, question: number) => {
    const asked = terms.ask(pattern, question);
    parts[question] = asked.parts;
    reach[question] = asked.reach;
    if (asked.parts === 0) open.push(question);
  };
  detectors.forEach(({ detector }, number) => {
    if (isTermDetector(detector)) {
      const seeker: Seeker = { detector: number, isWhole: detector.boundary !== 'none' };
      for (const term of new Set(detector.terms.map(folded))) terms.of(term).hits.push(seeker);
    } else if (isPatternDetector(detector)) ask(detector.pattern, number);
  });
  rules.forEach(({ rule: { allow } }, rule) => {
    for (const phrase of allow ?? []) terms.of(phrase).allows.push(rule);
  });
  if (detectors.some(isWeighing)) {
    PROMOTION_SIGNS.forEach(({ pattern }, sign) => {
      ask(pattern, detectors.length + sign);
    });
  }
  return { terms, questions: { parts, reach, open } };
}

function disguisesOf(detectors: readonly PlannedDetector[]): Disguises | null {
  const byTerm = new Map<string, DisguiseSeeker[]>();
  detectors.forEach(({ detector }, number) => {
    if (!isTermDetector(detector) || !detector.variants?.length) return;
    const seeker: DisguiseSeeker = { detector: number, isWhole: detector.boundary !== 'none', allowed: variantSet(detector.variants) };
    for (const term of new Set(detector.terms.map(folded))) {
      const known = byTerm.get(term);
      if (known) known.push(seeker);
      else byTerm.set(term, [seeker]);
    }
  });
  return byTerm.size === 0 ? null : { terms: buildKeyLexicon([...byTerm.keys()]), seekers: [...byTerm.values()] };
}

/** Lays out what the rules look for, so that one pass over a text finds where any of them could have something to say. */
export function planOf(rules: readonly NamedDetection[]): Plan {
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
  const { terms, questions } = termsOf(rules, detectors);
  return {
    lexicon: buildLexicon([...terms.byTerm.keys()]),
    purposes: [...terms.byTerm.values()],
    detectors,
    questions,
    onDigit: terms.onDigit,
    features: [...detectors.keys()].filter((number) => isFeatureDetector((detectors[number] as PlannedDetector).detector)),
    isLearning: detectors.some(isLearning),
    learningRules: new Set(detectors.filter(isLearning).map(({ rule }) => (rules[rule] as NamedDetection).id)),
    heedingRules: new Set(rules.filter(({ rule }) => rule.heedsScore).map(({ id }) => id)),
    disguises: disguisesOf(detectors),
  };
}
