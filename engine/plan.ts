import type { Blueprint } from './blueprint/blueprint';
import type { Bounds } from './classify/bounds';
import { cueBits } from './classify/cues';
import { PROMOTION_SIGNS } from './classify/promotion';
import { compileCondition } from './context/condition';
import type { Holds } from './context/context';
import { Evidence } from './context/evidence';
import type { RuleId } from './finding';
import { Lists } from './match/lists';
import type { Extent } from './match/patterns';
import { TermTable } from './match/terms';
import { TriggerTable } from './match/triggers';
import type { Condition, Detector, FeatureDetector, FeatureName, NamedDetection, PatternDetector, TermDetector } from './rule';
import type { VariantSet } from './unfold/disguise';
import { KeyLexicon } from './unfold/key-lexicon';

/** One detector of one rule, ready to be asked; its conditions are made ready when they first are, since few ever are in a page. */
export class PlannedDetector<Of extends Detector = Detector> {
  /** True when it compares a figure over the whole text. */
  readonly isManner: boolean;
  private readyNeeds: readonly Holds[] | undefined;
  private readyUnless: readonly Holds[] | undefined;

  constructor(
    /** Place of its rule in the plan. */
    readonly rule: number,
    readonly detector: Of,
    /** The rule's own exceptions. */
    private readonly ofRule: readonly Condition[],
    /** Questions without which its needs cannot hold, as the blueprint has them. */
    readonly asks: ArrayLike<number>,
    /** False when the person does without the rule. */
    readonly isOn: boolean,
  ) {
    this.isManner = isFeatureDetector(detector);
  }

  /** All of them must hold. */
  get needs(): readonly Holds[] {
    this.readyNeeds ??= (this.detector.needs ?? []).map(compileCondition);
    return this.readyNeeds;
  }

  /** None of them may hold: the rule's own exceptions and the detector's. */
  get unless(): readonly Holds[] {
    this.readyUnless ??= [...this.ofRule, ...(this.detector.unless ?? [])].map(compileCondition);
    return this.readyUnless;
  }
}

/** A detector that looks for a term in disguise. */
export interface DisguiseSeeker {
  readonly detector: number;
  readonly isWhole: boolean;
  readonly allowed: VariantSet;
}

/** Figures that are read off the text, which costs a pass over it; the others are known from what was set off, or given. */
export type TextFeature = keyof Bounds;

const KNOWN_FEATURES: ReadonlySet<FeatureName> = new Set(['promotion', 'cue-classes', 'learned', 'copies-sent', 'promotions-sent']);

/** A detector that compares a figure, with its number. */
export interface PlannedFeature {
  readonly number: number;
  readonly detector: FeatureDetector;
  /** Its feature where that is read off the text. */
  readonly inText: TextFeature | null;
  /** Of these classes of cue, as bits of `cueBits`, so many have to be there for its needs to hold. */
  readonly cueNeeds: readonly { readonly bits: number; readonly atLeast: number }[];
}

/** Everything that `check` looks up, with the terms of all rules in one lexicon. */
export interface Plan {
  readonly terms: TermTable;
  readonly triggers: TriggerTable;
  readonly blueprint: Blueprint;
  readonly detectors: readonly PlannedDetector[];
  readonly features: readonly PlannedFeature[];
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
  /** What of the words of named contexts stands in a text. */
  readonly evidence: Evidence;
  /** Terms that may be met in disguise; null when no rule asks for that. */
  readonly disguises: Disguises | null;
}

/** The terms of all rules that unfold variants. */
export class Disguises {
  readonly terms: KeyLexicon;
  private readonly seekers: Lists;

  constructor({ disguised, seekerSizes, seekers, sequences, soundalikeSizes, soundalikes }: Blueprint) {
    this.terms = new KeyLexicon(disguised, sequences, new Lists(soundalikeSizes, soundalikes));
    this.seekers = new Lists(seekerSizes, seekers);
  }

  /** The detectors that look for a term, by its number. */
  seekersOf(term: number): readonly DisguiseSeeker[] {
    const row = this.seekers.of(term);
    const seekers: DisguiseSeeker[] = [];
    for (let at = 0; at < row.length; at += 3) seekers.push({ detector: row[at] as number, isWhole: row[at + 1] === 1, allowed: row[at + 2] as number });
    return seekers;
  }
}

/** True when the detector looks for literal terms. */
export const isTermDetector = (detector: Detector): detector is TermDetector => 'terms' in detector;

/** True when the detector looks for a regular expression. */
export const isPatternDetector = (detector: Detector): detector is PatternDetector => 'pattern' in detector;

/** True when the detector compares a figure over the whole text. */
export const isFeatureDetector = (detector: Detector): detector is FeatureDetector => 'feature' in detector;

const isTextFeature = (name: FeatureName): name is TextFeature => !KNOWN_FEATURES.has(name);

const BY_CUES: ReadonlySet<FeatureName> = new Set(['promotion', 'cue-classes', 'learned']);

/** True when a detector's figure counts classes of cue or signs of promotion. */
export const asksForCues = (detector: Detector): boolean => isFeatureDetector(detector) && BY_CUES.has(detector.feature);

const isLearning = ({ detector }: PlannedDetector) => isFeatureDetector(detector) && detector.feature === 'learned';

function cueNeedsOf({ needs = [] }: FeatureDetector): PlannedFeature['cueNeeds'] {
  return needs.flatMap((need) => (typeof need !== 'string' && 'cues' in need ? [{ bits: cueBits(need.cues), atLeast: need.atLeast }] : []));
}

function leastAskedOf(features: Plan['features']): ReadonlyMap<FeatureName, number> {
  const least = new Map<FeatureName, number>();
  for (const {
    detector: { feature, atLeast },
  } of features)
    least.set(feature, Math.min(atLeast, least.get(feature) ?? Number.POSITIVE_INFINITY));
  return least;
}

/** What is known of the matches of a question's pattern. */
export function extentOf({ extents }: Blueprint, question: number): Extent {
  return { most: extents[question * 2] as number, ahead: extents[question * 2 + 1] as number };
}

/** The sign of promotion that a question stands for, undefined when it stands for something else. */
export function signOf({ detectors }: Plan, question: number): (typeof PROMOTION_SIGNS)[number] | undefined {
  return question < detectors.length ? undefined : PROMOTION_SIGNS[question - detectors.length];
}

/** Lays out what the rules look for, so that one pass over a text finds where any of them could have something to say. */
export function planOf(rules: readonly NamedDetection[], blueprint: Blueprint, isOn: (rule: NamedDetection) => boolean): Plan {
  const asks = new Lists(blueprint.askSizes, blueprint.asks);
  let counted = 0;
  const detectors = rules.flatMap((named, number) => {
    const on = isOn(named);
    return named.rule.find.map((detector) => new PlannedDetector(number, detector, named.rule.unless ?? [], asks.of(counted++), on));
  });
  const active = detectors.filter((planned) => planned.isOn);
  const features = detectors.flatMap(({ detector, isOn }, number): readonly PlannedFeature[] =>
    isOn && isFeatureDetector(detector)
      ? [{ number, detector, inText: isTextFeature(detector.feature) ? detector.feature : null, cueNeeds: cueNeedsOf(detector) }]
      : [],
  );
  const triggers = new TriggerTable(blueprint);
  return {
    terms: new TermTable(blueprint, triggers),
    triggers,
    blueprint,
    detectors,
    features,
    leastAsked: leastAskedOf(features),
    isWeighing: features.some(({ detector }) => asksForCues(detector)),
    isLearning: active.some(isLearning),
    learningRules: new Set(active.filter(isLearning).map(({ rule }) => (rules[rule] as NamedDetection).id)),
    heedingRules: new Set(rules.filter(({ rule }) => rule.heedsScore).map(({ id }) => id)),
    disguises: blueprint.disguised.length === 0 ? null : new Disguises(blueprint),
    evidence: new Evidence(blueprint.grounds),
  };
}
