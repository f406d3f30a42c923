import { PROMOTION_SIGNS } from '../classify/promotion';
import { indispensableTo } from '../context/condition';
import { type Awaited, awaitedOf, type Trigger } from '../match/awaited';
import { shareAwaited } from '../match/chain';
import { stored } from '../match/distance';
import type { Expression } from '../match/expression';
import { requiredIn } from '../match/required';
import { trieOf } from '../match/trie';
import { folded } from '../normalise/normalise';
import { asksForCues, isPatternDetector, isTermDetector } from '../plan';
import type { Detector, NamedDetection } from '../rule';
import { variantSet } from '../unfold/disguise';
import { keySequencesOf } from '../unfold/key-lexicon';
import { type Blueprint, OR } from './blueprint';
import { grounds } from './ground';

/** What stands in so many places of everyday texts is not worth waiting for to spare a condition. */
const MOST_COMMON_NEED = 0.002;

/** The numbers of a neighbour that is not looked for (BESIDE). */
const NOTHING_BESIDE: readonly number[] = [0, 0, -1];

/** What a term is there for, as far as is known. */
interface Purposes {
  readonly triggers: number[];
  readonly hits: number[];
  readonly allows: number[];
}

/** Gives equal things one number, in the order in which they first come. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.numbers.get(key) ?? this.all.push(thing) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** The strings to look for, and what to do where they stand. */
class Drawing {
  readonly triggers = new Numbered<readonly number[]>();
  readonly sets = new Numbered<readonly string[]>();
  readonly digits: number[] = [];
  readonly moved: number[] = [];
  readonly open: number[] = [];
  /** By question: how long a match is at most, and how far behind its end it looks. */
  readonly extents: [number, number][];
  private readonly byTerm = new Map<string, Purposes>();
  private readonly needed = new Map<string, number>();

  constructor(questions: number) {
    this.extents = Array.from({ length: questions }, () => [0, 0]);
  }

  of(term: string): Purposes {
    const key = folded(term);
    const known = this.byTerm.get(key) ?? { triggers: [], hits: [], allows: [] };
    this.byTerm.set(key, known);
    return known;
  }

  /** Waits for what every match of the pattern contains. */
  ask(pattern: Expression, question: number, isGiven: boolean): void {
    const { chains, most, ahead } = requiredIn(pattern);
    this.extents[question] = [stored(most), stored(ahead)];
    const awaited = chains.map((chain) => awaitedOf(chain, question, isGiven));
    if (awaited.length === 0 || awaited.includes(null)) this.open.push(question);
    else for (const each of awaited) if (each) this.await(each);
  }

  private await({ strings, digits, isMoved, trigger }: Awaited): void {
    const number = this.trigger(trigger);
    for (const string of strings) {
      const { triggers } = this.of(string);
      if (!triggers.includes(number)) triggers.push(number);
    }
    if (isMoved) this.moved.push(number);
    if (digits > 0) this.digits.push(digits, number);
  }

  private trigger({ question, isGiven, least, most, beside }: Trigger): number {
    const [first = NOTHING_BESIDE, second = NOTHING_BESIDE] = beside.map((each) => [each.least, each.most, this.sets.of(each.strings)]);
    return this.triggers.of([question, Number(isGiven), stored(least), stored(most), ...first, ...second]);
  }

  /** The questions that come after all others, each for one pattern; pairs of question and whether a match elsewhere would not do. */
  asksOf({ needs }: Detector): readonly number[] {
    return (needs ?? []).flatMap((need) => {
      const indispensable = indispensableTo(need);
      if (!indispensable) return [];
      const { pattern, isLocal } = indispensable;
      if (shareAwaited(requiredIn(pattern).chains) > MOST_COMMON_NEED) return [];
      const question = this.needed.get(pattern.source) ?? this.extents.length;
      if (question === this.extents.length) {
        this.needed.set(pattern.source, question);
        this.ask(pattern, question, false);
      }
      return [question, Number(isLocal)];
    });
  }

  /** The terms, those that are there for the same together, and what each such group is there for. */
  groups(): Pick<Blueprint, 'terms' | 'purposes'> {
    const groups = new Map<string, { readonly terms: string[]; readonly purposes: Purposes }>();
    for (const [term, purposes] of this.byTerm) {
      const key = JSON.stringify(purposes);
      const known = groups.get(key);
      if (known) known.terms.push(term);
      else groups.set(key, { terms: [term], purposes });
    }
    const all = [...groups.values()];
    return {
      terms: trieOf(
        all.flatMap(({ terms }) => terms),
        all.flatMap(({ terms }, group) => terms.map(() => group + 1)),
      ),
      purposes: all.flatMap(({ purposes: { triggers, hits, allows } }) => [triggers.length, hits.length, allows.length, ...triggers, ...hits, ...allows]),
    };
  }
}

const sizesOf = (lists: readonly (readonly unknown[])[]) => lists.map(({ length }) => length);

type Disguises = Pick<Blueprint, 'disguised' | 'seekerSizes' | 'seekers' | 'sequences' | 'soundalikeSizes' | 'soundalikes'>;

function disguisesOf(detectors: readonly Detector[]): Disguises {
  const byTerm = new Map<string, number[]>();
  detectors.forEach((detector, number) => {
    if (!isTermDetector(detector) || !detector.variants?.length) return;
    for (const term of new Set(detector.terms.map(folded)))
      byTerm.set(term, [...(byTerm.get(term) ?? []), number, Number(detector.boundary !== 'none'), variantSet(detector.variants)]);
  });
  const disguised = [...byTerm.keys()];
  const seekers = [...byTerm.values()];
  const bySequence = keySequencesOf(disguised);
  const soundalikes = [...bySequence.values()];
  return {
    disguised,
    seekerSizes: sizesOf(seekers),
    seekers: seekers.flat(),
    sequences: trieOf(
      [...bySequence.keys()],
      Array.from(soundalikes, (_, sequence) => sequence + 1),
    ),
    soundalikeSizes: sizesOf(soundalikes),
    soundalikes: soundalikes.flat(),
  };
}

/** Reads every term and pattern of the rules: some tens of microseconds a pattern. */
export function drawBlueprint(rules: readonly NamedDetection[]): Blueprint {
  const detectors = rules.flatMap(({ rule }) => rule.find);
  const drawing = new Drawing(detectors.length + PROMOTION_SIGNS.length);
  // Runs of digits are found where one of them is.
  for (const digit of '0123456789') drawing.of(digit);
  detectors.forEach((detector, number) => {
    if (isTermDetector(detector)) {
      for (const term of new Set(detector.terms.map(folded))) drawing.of(term).hits.push(number, Number(detector.boundary !== 'none'));
    } else if (isPatternDetector(detector)) drawing.ask(detector.pattern, number, detector.view === 'given');
  });
  rules.forEach(({ rule: { allow } }, rule) => {
    for (const phrase of allow ?? []) drawing.of(phrase).allows.push(rule);
  });
  if (detectors.some(asksForCues)) {
    PROMOTION_SIGNS.forEach(({ pattern }, sign) => {
      drawing.ask(pattern, detectors.length + sign, false);
    });
  }
  const asks = detectors.map((detector) => drawing.asksOf(detector));
  return {
    ...drawing.groups(),
    triggers: drawing.triggers.all.flat(),
    sets: drawing.sets.all.map((strings) => strings.join(OR)),
    extents: drawing.extents.flat(),
    open: drawing.open,
    digits: drawing.digits,
    moved: drawing.moved,
    askSizes: sizesOf(asks),
    asks: asks.flat(),
    grounds: grounds(),
    ...disguisesOf(detectors),
  };
}
