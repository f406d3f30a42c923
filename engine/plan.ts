import { PROMOTION_SIGNS } from './classify/promotion';
import { compileCondition, type Holds, indispensableTo } from './context/condition';
import type { RuleId } from './finding';
import { shareAwaited } from './match/chain';
import { buildLexicon, type Lexicon } from './match/lexicon';
import type { Extent } from './match/patterns';
import { requiredIn } from './match/required';
import { awaitedOf, Pulled, type Trigger } from './match/triggers';
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
  /** Questions for patterns without which its needs cannot hold. */
  readonly asks: readonly Ask[];
}

/** A question of which a detector needs that a match may be there. */
export interface Ask {
  readonly question: number;
  /** False when a match elsewhere in a text that is read in passages would do. */
  readonly isLocal: boolean;
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
  /** Patterns that are worth trying where this term stands. */
  readonly pulled: Pulled;
  /** True for the ten digits. */
  readonly isDigit: boolean;
}

/** Patterns that are worth trying where so many digits stand in a row. */
export interface DigitTrigger {
  readonly run: number;
  readonly trigger: Trigger;
}

/** What has to stand in a text before a pattern is worth trying. Questions are first the detectors, by number, then PROMOTION_SIGNS, then what detectors need. */
export interface Questions {
  /** By question, 0 and 0 for what is no pattern. */
  readonly extents: readonly Extent[];
  /** Questions of which nothing is known, so that they are always asked. */
  readonly open: readonly number[];
  readonly digits: readonly DigitTrigger[];
  /** Patterns that are worth trying where folding moved something. */
  readonly moved: readonly Trigger[];
}

/** Everything that `check` looks up, with the terms of all rules in one lexicon. */
export interface Plan {
  readonly lexicon: Lexicon;
  /** By term number. */
  readonly purposes: readonly Purposes[];
  readonly detectors: readonly PlannedDetector[];
  readonly questions: Questions;
  /** Numbers of the detectors that compare a figure. */
  readonly features: readonly number[];
  /** By figure: the lowest threshold with which it is compared. */
  readonly leastAsked: ReadonlyMap<FeatureName, number>;
  /** Whether signs of promotion are asked for, so that classes of cue which did not turn up are known not to be there. */
  readonly isWeighing: boolean;
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

interface MutablePurposes extends Purposes {
  readonly hits: Seeker[];
  readonly allows: number[];
}

const DIGITS = '0123456789';
const NO_EXTENT: Extent = { most: 0, ahead: 0 };

/** What stands in so many places of everyday texts is not worth waiting for to spare a condition. */
const MOST_COMMON_NEED = 0.002;

/** Every string that is looked for in the folded text, and what for. */
class Terms {
  readonly byTerm = new Map<string, MutablePurposes>();
  readonly digits: DigitTrigger[] = [];
  readonly moved: Trigger[] = [];
  readonly open: number[] = [];
  readonly extents: Extent[];
  private readonly needed = new Map<string, number>();

  constructor(questions: number) {
    this.extents = new Array<Extent>(questions).fill(NO_EXTENT);
  }

  /** The questions that come after all others, each for one pattern. */
  askNeeds({ needs }: Detector): readonly Ask[] {
    return (needs ?? []).flatMap((need) => {
      const indispensable = indispensableTo(need);
      if (!indispensable) return [];
      const { pattern, isLocal } = indispensable;
      if (shareAwaited(requiredIn(pattern).chains) > MOST_COMMON_NEED) return [];
      let question = this.needed.get(pattern.source);
      if (question === undefined) {
        question = this.extents.length;
        this.needed.set(pattern.source, question);
        this.ask(pattern, question, false);
      }
      return [{ question, isLocal }];
    });
  }

  of(term: string): MutablePurposes {
    const key = folded(term);
    const known = this.byTerm.get(key) ?? { hits: [], allows: [], pulled: new Pulled(), isDigit: key.length === 1 && DIGITS.includes(key) };
    this.byTerm.set(key, known);
    return known;
  }

  /** Waits for what every match of the pattern contains. */
  ask(pattern: RegExp, question: number, isGiven: boolean): void {
    const { chains, most, ahead } = requiredIn(pattern);
    this.extents[question] = { most, ahead };
    const awaited = chains.map((chain) => awaitedOf(chain, question, isGiven));
    if (awaited.length === 0 || awaited.includes(null)) {
      this.open.push(question);
      return;
    }
    for (const each of awaited) {
      if (!each) continue;
      for (const string of each.strings) this.of(string).pulled.triggers.push(each.trigger);
      if (each.isMoved) this.moved.push(each.trigger);
      if (each.digits > 0) this.digits.push({ run: each.digits, trigger: each.trigger });
    }
  }
}

/** A detector before anything is asked for it. */
type Compiled = Omit<PlannedDetector, 'asks'>;

const BY_CUES: ReadonlySet<FeatureName> = new Set(['promotion', 'cue-classes', 'learned']);
const isWeighing = ({ detector }: Compiled) => isFeatureDetector(detector) && BY_CUES.has(detector.feature);
const isLearning = ({ detector }: Compiled) => isFeatureDetector(detector) && detector.feature === 'learned';

function termsOf(rules: readonly NamedDetection[], detectors: readonly Compiled[]): Terms {
  const terms = new Terms(detectors.length + PROMOTION_SIGNS.length);
  for (const digit of DIGITS) terms.of(digit);
  detectors.forEach(({ detector }, number) => {
    if (isTermDetector(detector)) {
      const seeker: Seeker = { detector: number, isWhole: detector.boundary !== 'none' };
      for (const term of new Set(detector.terms.map(folded))) terms.of(term).hits.push(seeker);
    } else if (isPatternDetector(detector)) terms.ask(detector.pattern, number, detector.view === 'given');
  });
  rules.forEach(({ rule: { allow } }, rule) => {
    for (const phrase of allow ?? []) terms.of(phrase).allows.push(rule);
  });
  if (detectors.some(isWeighing)) {
    PROMOTION_SIGNS.forEach(({ pattern }, sign) => {
      terms.ask(pattern, detectors.length + sign, false);
    });
  }
  return terms;
}

function disguisesOf(detectors: readonly Compiled[]): Disguises | null {
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

function leastAskedOf(detectors: readonly Compiled[]): ReadonlyMap<FeatureName, number> {
  const least = new Map<FeatureName, number>();
  for (const { detector } of detectors)
    if (isFeatureDetector(detector)) least.set(detector.feature, Math.min(detector.atLeast, least.get(detector.feature) ?? Number.POSITIVE_INFINITY));
  return least;
}

/** Lays out what the rules look for, so that one pass over a text finds where any of them could have something to say. */
export function planOf(rules: readonly NamedDetection[]): Plan {
  const compiled = rules.flatMap(({ rule }, number) => {
    const unless = (rule.unless ?? []).map(compileCondition);
    return rule.find.map(
      (detector): Compiled => ({
        rule: number,
        detector,
        needs: (detector.needs ?? []).map(compileCondition),
        unless: [...unless, ...(detector.unless ?? []).map(compileCondition)],
      }),
    );
  });
  const terms = termsOf(rules, compiled);
  const detectors = compiled.map((each): PlannedDetector => ({ ...each, asks: terms.askNeeds(each.detector) }));
  return {
    lexicon: buildLexicon([...terms.byTerm.keys()]),
    purposes: [...terms.byTerm.values()],
    detectors,
    questions: { extents: terms.extents, open: terms.open, digits: terms.digits, moved: terms.moved },
    features: [...detectors.keys()].filter((number) => isFeatureDetector((detectors[number] as PlannedDetector).detector)),
    leastAsked: leastAskedOf(detectors),
    isWeighing: detectors.some(isWeighing),
    isLearning: detectors.some(isLearning),
    learningRules: new Set(detectors.filter(isLearning).map(({ rule }) => (rules[rule] as NamedDetection).id)),
    heedingRules: new Set(rules.filter(({ rule }) => rule.heedsScore).map(({ id }) => id)),
    disguises: disguisesOf(detectors),
  };
}
