import { isOnWordBorders } from '../boundary/boundary';
import { type Bounds, boundsOf } from '../classify/bounds';
import { featureOf, hitOf } from '../classify/features';
import { learnedScoreOf } from '../classify/learned/learned-score';
import { PROMOTION_SIGNS } from '../classify/promotion';
import type { Cue } from '../cue';
import type { Normalised } from '../normalise/normalise';
import { type Ask, type Disguises, isFeatureDetector, isPatternDetector, type Plan, type PlannedDetector, type Purposes } from '../plan';
import type { Detector, FeatureName } from '../rule';
import type { CheckContext, SendHistory } from '../surface';
import { disguiseOf, mainVariant } from '../unfold/disguise';
import { holdsKeys, unfold } from '../unfold/unfold';
import type { Hit } from './hit';
import { scan } from './lexicon';
import { type Extent, findPattern } from './patterns';
import { Triggered } from './triggers';

const isLatin = (unit: number | undefined) => unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a));

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;

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

  private figures: Map<FeatureName, number> | undefined;

  /** The figure of a feature, worked out once; below `atLeast` only roughly. */
  figure(name: FeatureName, text: Normalised, context: CheckContext, possible: readonly Cue[], atLeast: number): number {
    this.figures ??= new Map();
    const known = this.figures.get(name) ?? featureOf(name, text, context, possible, atLeast);
    this.figures.set(name, known);
    return known;
  }

  put(into: Map<number, Hit[]>, number: number, hit: Hit): void {
    const known = into.get(number);
    if (known) known.push(hit);
    else into.set(number, [hit]);
  }
}

const triggered = new Triggered();

/** Takes in the run of digits that begins at `from`. */
function findDigits({ questions }: Plan, { units, length }: Normalised, from: number): void {
  let to = from + 1;
  while (to < length && isDigit(units[to])) to++;
  for (const { run, trigger } of questions.digits) if (run <= to - from) triggered.pull(trigger, from, to - run);
}

function findTerms(plan: Plan, text: Normalised, into: Collection): void {
  scan(plan.lexicon, text.units, text.length, (term, from, to) => {
    const purposes = plan.purposes[term] as Purposes;
    if (purposes.pulled.triggers.length > 0) triggered.pullAll(purposes.pulled, from);
    if (purposes.isDigit && !(from > 0 && isDigit(text.units[from - 1]))) findDigits(plan, text, from);
    for (const rule of purposes.allows) into.put(into.allowed, rule, { from, to });
    for (const { detector, isWhole } of purposes.hits) if (!isWhole || isWholeWord(text, from, to)) into.put(into.hits, detector, { from, to });
  });
}

function findDisguised({ terms, seekers }: Disguises, text: Normalised, into: Collection): void {
  if (!holdsKeys(terms.lexicon, text.units, text.length)) return;
  const stream = unfold(text.units, text.length);
  scan(terms.lexicon, stream.keys, stream.length, (sequence, start, end) => {
    const from = stream.from[start] as number;
    const to = stream.to[end - 1] as number;
    for (const term of terms.termsOf[sequence] ?? []) {
      for (const { detector, isWhole, allowed } of seekers[term] ?? []) {
        const tricks = disguiseOf(text, stream, start, terms.unfolded(term), allowed);
        if (tricks && (!isWhole || isWholeWord(text, from, to))) into.put(into.hits, detector, { from, to, via: mainVariant(tricks) });
      }
    }
  });
}

/** False when something that the detector needs cannot be in the text; `isWhole` tells that there is no more of it. */
function mayBeKept({ asks }: PlannedDetector, isWhole: boolean): boolean {
  for (let i = 0; i < asks.length; i++) {
    const { question, isLocal } = asks[i] as Ask;
    if ((isLocal || isWhole) && !triggered.isReady(question)) return false;
  }
  return true;
}

function findPatterns(plan: Plan, text: Normalised, isWhole: boolean, into: Collection): void {
  for (const number of triggered.ready) {
    const planned = plan.detectors[number];
    const detector = planned?.detector;
    if (!detector || !isPatternDetector(detector) || !mayBeKept(planned, isWhole)) continue;
    const found = findPattern(detector, plan.questions.extents[number] as Extent, text, triggered.startsOf(number));
    if (found.length > 0) into.hits.set(number, found);
  }
}

/** The classes of cue that may stand in the text, and what all signs that may stand there weigh at most, in Chinese or in English. */
interface Signs {
  readonly cues: readonly Cue[];
  readonly weight: number;
}

function mostSigns(plan: Plan): Signs {
  const cues: Cue[] = [];
  let chinese = 0;
  let english = 0;
  for (const number of triggered.ready) {
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

/** Figures that are read off the text, which costs a pass over it. */
type TextFeature = keyof Bounds;

const isTextFeature = (name: FeatureName): name is TextFeature => !KNOWN_FEATURES.has(name);

const KNOWN_FEATURES: ReadonlySet<FeatureName> = new Set(['promotion', 'cue-classes', 'learned', 'copies-sent', 'promotions-sent']);

/** What a figure that is not read off the text is at most. */
function knownBound(name: FeatureName, signs: Signs, mostLearned: number, history: SendHistory | undefined): number {
  if (name === 'promotion') return signs.weight;
  if (name === 'cue-classes') return signs.cues.length;
  if (name === 'learned') return mostLearned;
  return (name === 'copies-sent' ? history?.copies : history?.promotions) ?? 0;
}

/** False when a detector needs classes of cue that cannot all stand in the text. */
function mayBeNeeded(plan: Plan, { needs }: Detector, cues: readonly Cue[]): boolean {
  if (!plan.isWeighing || !needs) return true;
  return needs.every((need) => typeof need === 'string' || !('cues' in need) || need.cues.filter((cue) => cues.includes(cue)).length >= need.atLeast);
}

function findFeatures(plan: Plan, text: Normalised, context: CheckContext, into: Collection): void {
  if (plan.features.length === 0) return;
  const signs = mostSigns(plan);
  const mostLearned = plan.isLearning ? learnedScoreOf(text, signs.cues) : 0;
  let bounds: Bounds | undefined;
  for (const number of plan.features) {
    const { detector } = plan.detectors[number] as PlannedDetector;
    if (!isFeatureDetector(detector) || !mayBeNeeded(plan, detector, signs.cues)) continue;
    const { feature } = detector;
    if (isTextFeature(feature)) bounds ??= boundsOf(text.given);
    const bound = isTextFeature(feature) ? (bounds as Bounds)[feature] : knownBound(feature, signs, mostLearned, context.history);
    if (bound < detector.atLeast) continue;
    if (into.figure(feature, text, context, signs.cues, plan.leastAsked.get(feature) as number) >= detector.atLeast)
      into.hits.set(number, [hitOf(detector.feature, text)]);
  }
}

/**
 * Every place where a detector of the plan matches and what it needs may be there; a feature that reaches its threshold hits the whole text.
 * `isWhole`: the text is no passage of a longer one.
 */
export function findAll(plan: Plan, text: Normalised, context: CheckContext = {}, isWhole = true): Found {
  const found = new Collection();
  if (text.length === 0) return found;
  triggered.start(plan.questions.extents.length, plan.questions.open, text);
  if (!text.isAligned) for (const trigger of plan.questions.moved) triggered.pull(trigger, 0, text.length);
  findTerms(plan, text, found);
  if (plan.disguises) findDisguised(plan.disguises, text, found);
  for (const number of found.hits.keys()) if (!mayBeKept(plan.detectors[number] as PlannedDetector, isWhole)) found.hits.delete(number);
  findPatterns(plan, text, isWhole, found);
  findFeatures(plan, text, context, found);
  return found;
}
