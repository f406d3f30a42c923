import { isOnWordBorders } from '../boundary/boundary';
import { boundsOf } from '../classify/bounds';
import { featureOf, hitOf } from '../classify/features';
import { learnedScoreOf } from '../classify/learned/learned-score';
import { PROMOTION_SIGNS } from '../classify/promotion';
import type { Cue } from '../cue';
import type { Normalised } from '../normalise/normalise';
import { type Disguises, isFeatureDetector, isPatternDetector, type Plan, type PlannedDetector, type Purposes } from '../plan';
import type { FeatureName } from '../rule';
import type { CheckContext } from '../surface';
import { disguiseOf, mainVariant } from '../unfold/disguise';
import { type Unfolded, unfold } from '../unfold/unfold';
import type { Hit } from './hit';
import { scan } from './lexicon';
import { findPattern } from './patterns';
import { Answers } from './questions';

const isLatin = (unit: number | undefined) => unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a));

const isHan = (unit: number | undefined) => unit !== undefined && unit >= 0x4e00 && unit < 0xa000;

/** A hit is whole when no letter or digit goes on at an end in Latin letters, and when no Chinese word straddles its ends. */
function isWholeWord({ units, length }: Normalised, from: number, to: number): boolean {
  const before = from > 0 ? units[from - 1] : undefined;
  const after = to < length ? units[to] : undefined;
  if ((isLatin(units[from]) && isLatin(before)) || (isLatin(units[to - 1]) && isLatin(after))) return false;
  return !(isHan(before) || isHan(after)) || isOnWordBorders(units, length, from, to);
}

/** What one text has for the rules: hits by detector, and the innocent phrases by rule. Both in ascending order of number. */
export interface Found {
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly allowed: ReadonlyMap<number, readonly Hit[]>;
}

class Collection implements Found {
  readonly hits = new Map<number, Hit[]>();
  readonly allowed = new Map<number, Hit[]>();

  private readonly figures = new Map<FeatureName, number>();

  /** The figure of a feature, worked out once. */
  figure(name: FeatureName, text: Normalised, context: CheckContext, possible: readonly Cue[]): number {
    const known = this.figures.get(name) ?? featureOf(name, text, context, possible);
    this.figures.set(name, known);
    return known;
  }

  put(into: Map<number, Hit[]>, number: number, hit: Hit): void {
    const known = into.get(number);
    if (known) known.push(hit);
    else into.set(number, [hit]);
  }
}

const answers = new Answers();

function findTerms(plan: Plan, text: Normalised, into: Collection): void {
  scan(plan.lexicon, text.units, text.length, (term, from, to) => {
    const purposes = plan.purposes[term] as Purposes;
    if (purposes.answers.length > 0) answers.take(plan.questions, purposes.answers, from);
    for (const rule of purposes.allows) into.put(into.allowed, rule, { from, to });
    for (const { detector, isWhole } of purposes.hits) if (!isWhole || isWholeWord(text, from, to)) into.put(into.hits, detector, { from, to });
  });
}

function findDisguised({ terms, seekers }: Disguises, text: Normalised, into: Collection): void {
  const stream = unfold(text.units, text.length);
  scan(terms.lexicon, stream.keys, stream.length, (sequence, start, end) => {
    const from = stream.from[start] as number;
    const to = stream.to[end - 1] as number;
    for (const term of terms.termsOf[sequence] ?? []) {
      for (const { detector, isWhole, allowed } of seekers[term] ?? []) {
        const tricks = disguiseOf(text, stream, start, terms.unfolded[term] as Unfolded, allowed);
        if (tricks && (!isWhole || isWholeWord(text, from, to))) into.put(into.hits, detector, { from, to, via: mainVariant(tricks) });
      }
    }
  });
}

function findPatterns(plan: Plan, text: Normalised, into: Collection): void {
  for (const number of answers.ready) {
    const detector = plan.detectors[number]?.detector;
    if (!detector || !isPatternDetector(detector)) continue;
    const found = findPattern(detector, text);
    if (found.length > 0) into.hits.set(number, found);
  }
}

/** The classes of cue that may stand in the text, and what all signs that may stand there weigh at most, in Chinese or in English. */
function mostSigns(plan: Plan): { cues: readonly Cue[]; weight: number } {
  const cues: Cue[] = [];
  let chinese = 0;
  let english = 0;
  for (const number of answers.ready) {
    const sign = PROMOTION_SIGNS[number - plan.detectors.length];
    if (!sign) continue;
    if (sign.isEnglish) english += sign.weight;
    else {
      chinese += sign.weight;
      if (sign.cue) cues.push(sign.cue);
    }
  }
  return { cues, weight: Math.max(chinese, english) };
}

function findFeatures(plan: Plan, text: Normalised, context: CheckContext, into: Collection): void {
  if (plan.features.length === 0) return;
  const { cues, weight } = mostSigns(plan);
  const most: Record<FeatureName, number> = {
    ...boundsOf(text.given),
    promotion: weight,
    learned: plan.isLearning ? learnedScoreOf(text, cues) : 0,
    'cue-classes': cues.length,
    'copies-sent': Number.POSITIVE_INFINITY,
    'promotions-sent': Number.POSITIVE_INFINITY,
  };
  for (const number of plan.features) {
    const { detector } = plan.detectors[number] as PlannedDetector;
    if (!isFeatureDetector(detector) || most[detector.feature] < detector.atLeast) continue;
    if (into.figure(detector.feature, text, context, cues) >= detector.atLeast) into.hits.set(number, [hitOf(detector.feature, text)]);
  }
}

/** Every place where a detector of the plan matches; a feature that reaches its threshold hits the whole text. */
export function findAll(plan: Plan, text: Normalised, context: CheckContext = {}): Found {
  const found = new Collection();
  if (text.length === 0) return found;
  answers.start(plan.questions, text.length);
  if (plan.onDigit.length > 0 && /\d/.test(text.normal)) answers.takeEverywhere(plan.questions, plan.onDigit);
  findTerms(plan, text, found);
  if (plan.disguises) findDisguised(plan.disguises, text, found);
  findPatterns(plan, text, found);
  findFeatures(plan, text, context, found);
  return found;
}
