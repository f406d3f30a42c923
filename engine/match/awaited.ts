/*
 * What to wait for in a text before a pattern is worth trying.
 *
 * Of every chain of strings that a match may contain (required.ts) the rarest string is looked for with all other terms, and its
 * neighbours in the chain beside it. Worked out from the rules alone, when the extension is built (blueprint/draw.ts).
 */
import { folded, isSteady } from '../normalise/normalise';
import { ANY_DIGIT, type Chain, type Clue, MOVED, rarest, shareOf } from './chain';
import { inkOf } from './distance';

/** Strings of which one must begin between so many units from a place. */
export interface Beside {
  readonly least: number;
  readonly most: number;
  readonly strings: readonly string[];
}

/** What it means for one pattern that a string stands somewhere: a match may begin `least` to `most` units before it. */
export interface Trigger {
  readonly question: number;
  /** The pattern is for the text as it was given, so that distances hold only where folding moved nothing. */
  readonly isGiven: boolean;
  readonly least: number;
  readonly most: number;
  readonly beside: readonly Beside[];
}

/** A string to wait for: a term, or a run of so many digits, and what it sets off. */
export interface Awaited {
  readonly strings: readonly string[];
  /** 0 when no run of digits is waited for. */
  readonly digits: number;
  /** True when a text in which folding moved something is waited for. */
  readonly isMoved: boolean;
  readonly trigger: Trigger;
}

/** A neighbour is looked for in so many places at most. */
const MOST_PLACES = 64;
const MOST_BESIDE = 2;
/** A neighbour that stands there anyway in so many texts is not worth looking for. */
const USUAL = 0.4;

const isDigits = (string: string) => string.startsWith(ANY_DIGIT);
const foldedString = (string: string) => (isDigits(string) ? string : folded(string));
const isSameLength = (string: string) =>
  isDigits(string) || string === MOVED || isSteady(string) || [...string].every((char) => folded(char).length === char.length);

/** Distances from the clue at `from` to the clue at `to`, which may stand before it. */
function distance(clues: readonly Clue[], from: number, to: number): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (let at = Math.min(from, to); at < Math.max(from, to); at++) {
    least += (clues[at] as Clue).least;
    most += (clues[at] as Clue).most;
  }
  return from <= to ? { least, most } : { least: -most, most: -least };
}

function besideOf(clues: readonly Clue[], pivot: number): readonly Beside[] {
  return clues
    .map((clue, at) => ({ clue, at, ...distance(clues, pivot, at) }))
    .map((neighbour) => ({ ...neighbour, places: inkOf(neighbour.most) - inkOf(neighbour.least) + 1 }))
    .filter(({ clue, at, places }) => at !== pivot && places < MOST_PLACES && !clue.strings.includes(MOVED))
    .map(({ clue, least, most, places }) => ({ least, most, strings: clue.strings.map(foldedString), odds: shareOf(clue) * places }))
    .filter(({ odds }) => odds < USUAL)
    .sort((a, b) => a.odds - b.odds)
    .slice(0, MOST_BESIDE)
    .map(({ least, most, strings }) => ({ least, most, strings }));
}

const ANYWHERE = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, beside: [] };

/** What to wait for so that no match of the chain is missed; null when nothing in it can be found in a folded text. */
export function awaitedOf({ least, most, clues }: Chain, question: number, isGiven: boolean): Awaited | null {
  const pivot = rarest(clues);
  const { strings } = clues[pivot] as Clue;
  if (strings.includes(MOVED)) return { strings: [], digits: 0, isMoved: true, trigger: { question, isGiven, ...ANYWHERE } };
  const terms = strings.filter((string) => !isDigits(string)).map(folded);
  if (terms.includes('')) return null;
  const digits = strings.filter(isDigits).reduce((fewest, { length }) => Math.min(fewest, length), Number.POSITIVE_INFINITY);
  const before = distance(clues, 0, pivot);
  const isPlaced = clues.every((clue) => clue.strings.every(isSameLength));
  const trigger: Trigger = isPlaced
    ? { question, isGiven, least: least + before.least, most: most + before.most, beside: besideOf(clues, pivot) }
    : { question, isGiven, ...ANYWHERE };
  return { strings: terms, digits: Number.isFinite(digits) ? digits : 0, isMoved: false, trigger };
}
