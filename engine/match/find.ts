import { GROUP } from '../blueprint/blueprint';
import { isOnWordBorders } from '../boundary/boundary';
import { type Bounds, boundsOf } from '../classify/bounds';
import { cueBits, sharedCues } from '../classify/cues';
import { featureOf, hitOf } from '../classify/features';
import { learnedScoreOf } from '../classify/learned/learned-score';
import type { Cue } from '../cue';
import type { Normalised } from '../normalise/normalise';
import { type Disguises, extentOf, isPatternDetector, type Plan, type PlannedDetector, type PlannedFeature, signOf } from '../plan';
import type { FeatureName } from '../rule';
import type { CheckContext, SendHistory } from '../surface';
import { disguiseOf, mainVariant } from '../unfold/disguise';
import type { Unfolded } from '../unfold/stream';
import { suspectedIn, unfold } from '../unfold/unfold';
import type { Hit } from './hit';
import { findPattern } from './patterns';
import { Occurrences, scan } from './scan';
import { isDigit } from './string-sets';
import { Triggered } from './triggers';

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
  /** Marks around which characters may have been set apart (unfold/apart.ts); none where no rule looks for disguises. */
  readonly apart: readonly number[];
}

const NOWHERE: readonly number[] = [];

class Collection implements Found {
  readonly hits = new Map<number, Hit[]>();
  readonly allowed = new Map<number, Hit[]>();
  apart = NOWHERE;

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
const occurrences = new Occurrences();
const sequences = new Occurrences();

/** Takes in the run of digits that begins at `from`. */
function findDigits({ digits }: Plan['blueprint'], { units, length }: Normalised, from: number): void {
  let to = from + 1;
  while (to < length && isDigit(units[to])) to++;
  for (let i = 0; i < digits.length; i += 2) if ((digits[i] as number) <= to - from) triggered.pull(digits[i + 1] as number, from, to - (digits[i] as number));
}

/** Takes in that a term of the group stands at `from`. */
function pullAll({ terms }: Plan, { units, length, isAligned }: Normalised, group: number, from: number): void {
  const head = terms.heads[group] as number;
  const together = isAligned ? terms.together(group) : null;
  if (together) {
    for (const trigger of together.others) triggered.pull(trigger, from, from);
    const met = together.meet(units, length, from);
    for (let i = 0; i < met; i++) triggered.pullMet(together.found[i] as number, from);
    return;
  }
  const first = head + GROUP.rest;
  const end = first + (terms.program[head + GROUP.triggers] as number);
  for (let at = first; at < end; at++) triggered.pull(terms.program[at] as number, from, from);
}

/** The hits and innocent phrases of a group's term at [from, to). */
function putAll({ terms: { program } }: Plan, text: Normalised, head: number, from: number, to: number, into: Collection): void {
  let at = head + GROUP.rest + (program[head + GROUP.triggers] as number);
  const hits = at + (program[head + GROUP.hits] as number);
  for (; at < hits; at += 2) if (program[at + 1] === 0 || isWholeWord(text, from, to)) into.put(into.hits, program[at] as number, { from, to });
  const allows = hits + (program[head + GROUP.allows] as number);
  for (; at < allows; at++) into.put(into.allowed, program[at] as number, { from, to });
}

function findTerms(plan: Plan, text: Normalised, into: Collection): void {
  const { lexicon, heads, program } = plan.terms;
  const { units } = text;
  scan(lexicon, units, text.length, occurrences);
  for (let i = 0; i < occurrences.count; i++) {
    const group = (occurrences.values[i] as number) - 1;
    const from = occurrences.from[i] as number;
    const to = occurrences.to[i] as number;
    const head = heads[group] as number;
    if (program[head + GROUP.triggers] !== 0) pullAll(plan, text, group, from);
    if (isDigit(units[from]) && to - from === 1 && !isDigit(units[from - 1])) findDigits(plan.blueprint, text, from);
    if (program[head + GROUP.hits] !== 0 || program[head + GROUP.allows] !== 0) putAll(plan, text, head, from, to, into);
  }
}

/** The terms that stand in disguise in a stretch of the text. */
function findInStream(disguises: Disguises, text: Normalised, stream: Unfolded, into: Collection): void {
  const { terms } = disguises;
  scan(terms.lexicon, stream.keys, stream.length, sequences);
  for (let i = 0; i < sequences.count; i++) {
    const start = sequences.from[i] as number;
    const from = stream.from[start] as number;
    const to = stream.to[(sequences.to[i] as number) - 1] as number;
    for (const term of terms.termsOf((sequences.values[i] as number) - 1)) {
      for (const { detector, isWhole, allowed } of disguises.seekersOf(term)) {
        const tricks = disguiseOf(text, stream, start, terms.unfolded(term), allowed);
        if (tricks && (!isWhole || isWholeWord(text, from, to))) into.put(into.hits, detector, { from, to, via: mainVariant(tricks) });
      }
    }
  }
}

/** Finds the terms in disguise; gives the marks around which characters may have been set apart. */
function findDisguised(disguises: Disguises, text: Normalised, into: Collection): readonly number[] {
  const { stretches, apart } = suspectedIn(disguises.terms.lexicon, text.units, text.length);
  for (let i = 0; i < stretches.length; i += 2) findInStream(disguises, text, unfold(text.units, stretches[i] as number, stretches[i + 1] as number), into);
  return apart;
}

/** False when the rule is off, or something that the detector needs cannot be in the text; `isWhole` tells that there is no more of it. */
function mayBeKept({ asks, isOn }: PlannedDetector, isWhole: boolean): boolean {
  if (!isOn) return false;
  for (let i = 0; i < asks.length; i += 2) if ((isWhole || asks[i + 1] === 1) && !triggered.isReady(asks[i] as number)) return false;
  return true;
}

function findPatterns(plan: Plan, text: Normalised, isWhole: boolean, into: Collection): void {
  for (let i = 0; i < triggered.readyCount; i++) {
    const number = triggered.ready[i] as number;
    const planned = plan.detectors[number];
    const detector = planned?.detector;
    if (!detector || !isPatternDetector(detector) || !mayBeKept(planned, isWhole)) continue;
    const found = findPattern(detector, extentOf(plan.blueprint, number), text, triggered.startsOf(number));
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
  for (let i = 0; i < triggered.readyCount; i++) {
    const sign = signOf(plan, triggered.ready[i] as number);
    if (!sign) continue;
    if (sign.isEnglish) english += sign.weight;
    else {
      chinese += sign.weight;
      if (sign.cue) cues.push(sign.cue);
    }
  }
  return { cues, weight: Math.max(chinese, english) };
}

/** What a figure that is not read off the text is at most. */
function knownBound(name: FeatureName, signs: Signs, mostLearned: number, history: SendHistory | undefined): number {
  if (name === 'promotion') return signs.weight;
  if (name === 'cue-classes') return signs.cues.length;
  if (name === 'learned') return mostLearned;
  return (name === 'copies-sent' ? history?.copies : history?.promotions) ?? 0;
}

/** False when a detector needs classes of cue that cannot all stand in the text. */
function mayBeNeeded(plan: Plan, { cueNeeds }: PlannedFeature, possible: number): boolean {
  if (!plan.isWeighing) return true;
  for (const { bits, atLeast } of cueNeeds) if (sharedCues(bits, possible) < atLeast) return false;
  return true;
}

function findFeatures(plan: Plan, text: Normalised, context: CheckContext, into: Collection): void {
  if (plan.features.length === 0) return;
  const signs = mostSigns(plan);
  const mostLearned = plan.isLearning ? learnedScoreOf(text, signs.cues) : 0;
  const possible = cueBits(signs.cues);
  let bounds: Bounds | undefined;
  for (const planned of plan.features) {
    const { number, detector, inText } = planned;
    const { feature } = detector;
    if (!mayBeNeeded(plan, planned, possible)) continue;
    if (inText) bounds ??= boundsOf(text.given);
    const bound = inText ? (bounds as Bounds)[inText] : knownBound(feature, signs, mostLearned, context.history);
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
  const { extents, open, moved } = plan.blueprint;
  triggered.start(plan.triggers, extents.length / 2, open, text);
  if (!text.isAligned) for (let i = 0; i < moved.length; i++) triggered.pull(moved[i] as number, 0, text.length);
  findTerms(plan, text, found);
  if (plan.disguises) found.apart = findDisguised(plan.disguises, text, found);
  for (const number of found.hits.keys()) if (!mayBeKept(plan.detectors[number] as PlannedDetector, isWhole)) found.hits.delete(number);
  findPatterns(plan, text, isWhole, found);
  findFeatures(plan, text, context, found);
  return found;
}
