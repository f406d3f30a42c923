/*
 * Where in a text a pattern is worth trying.
 *
 * Of every chain of strings that a match may contain (required.ts) the rarest string is looked for with all other terms.
 * Where it stands, its neighbours in the chain are looked for beside it, and where they stand too, the places at which a
 * match could begin are noted. Invariant: every match of a pattern begins at a place that is noted for it.
 * Cost: nothing where no rare string stands; some tens of nanoseconds where one does.
 */
import { folded, isSteady, type Normalised } from '../normalise/normalise';
import { ANY_DIGIT, type Chain, type Clue, MOVED, rarest, shareOf } from './chain';
import { inkOf, moved } from './distance';
import { Neighbours } from './neighbours';

/** Strings of which one must begin between so many units from a place. */
interface Beside {
  readonly least: number;
  readonly most: number;
  readonly strings: readonly string[];
  /** The strings by their first unit; made when first asked for. */
  index?: BesideIndex;
}

interface BesideIndex {
  /** 1 where some string begins with a unit that has these low bits. */
  readonly firsts: Uint8Array;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  /** The shortest run of digits that will do; 0 when none does. */
  readonly digits: number;
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

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;

function indexOf(strings: readonly string[]): BesideIndex {
  const firsts = new Uint8Array(256);
  const byFirst = new Map<number, string[]>();
  let digits = 0;
  for (const string of strings) {
    if (isDigits(string)) {
      digits = digits === 0 ? string.length : Math.min(digits, string.length);
      firsts.fill(1, 0x30, 0x3a);
      continue;
    }
    const first = string.charCodeAt(0);
    firsts[first & 255] = 1;
    const known = byFirst.get(first);
    if (known) known.push(string);
    else byFirst.set(first, [string]);
  }
  return { firsts, byFirst, digits };
}

function beginsAt(units: Uint16Array, length: number, at: number, string: string): boolean {
  if (at + string.length > length) return false;
  for (let i = 1; i < string.length; i++) if (units[at + i] !== string.charCodeAt(i)) return false;
  return true;
}

function hasDigits(units: Uint16Array, length: number, at: number, count: number): boolean {
  if (at + count > length) return false;
  for (let i = 0; i < count; i++) if (!isDigit(units[at + i])) return false;
  return true;
}

/** True when a string stands where it is needed, counted from a place between `from` and `to`. */
function standsBeside(beside: Beside, units: Uint16Array, length: number, from: number, to: number): boolean {
  beside.index ??= indexOf(beside.strings);
  const { firsts, byFirst, digits } = beside.index;
  const last = Math.min(length - 1, moved(units, length, to, beside.most));
  for (let at = moved(units, length, from, beside.least); at <= last; at++) {
    const unit = units[at] as number;
    if (firsts[unit & 255] === 0) continue;
    if (digits > 0 && isDigit(unit) && hasDigits(units, length, at, digits)) return true;
    const strings = byFirst.get(unit);
    if (strings?.some((string) => beginsAt(units, length, at, string))) return true;
  }
  return false;
}

/** Of so many triggers on, what they want is looked for all at once. */
const MANY = 4;

/** The triggers that one string pulls. */
export class Pulled {
  readonly triggers: Trigger[] = [];
  private neighbours: Neighbours | undefined;

  /** The neighbours of all of them; null when they are so few that each is better looked for by itself. */
  together(): Neighbours | null {
    if (this.triggers.length < MANY) return null;
    this.neighbours ??= new Neighbours(this.triggers);
    return this.neighbours;
  }
}

/** Places where a match may begin: pairs of the first and the last, in no order. */
export type Starts = readonly number[];

/** What one text has set off so far; one object serves all texts, one after the other. */
export class Triggered {
  private readonly starts: number[][] = [];
  /** By question: the text in which it was set off. */
  private textOf = new Int32Array(0);
  private text = 0;
  private units: Uint16Array = new Uint16Array(0);
  private length = 0;
  private isAligned = true;
  /** Questions worth asking of the text, each once. */
  readonly ready: number[] = [];

  /** Forgets the text before and begins with another; so many questions may be set off, and the open ones are at once. */
  start(questions: number, open: readonly number[], { units, length, isAligned }: Normalised): void {
    if (this.textOf.length < questions) this.textOf = new Int32Array(questions);
    this.text = this.text === 0x7fffffff ? 1 : this.text + 1;
    if (this.text === 1) this.textOf.fill(0);
    this.units = units;
    this.length = length;
    this.isAligned = isAligned;
    this.ready.length = 0;
    for (const question of open) this.note(question, 0, length);
  }

  /** Takes in that the string of these triggers stands at `at`. */
  pullAll(pulled: Pulled, at: number): void {
    const together = this.isAligned ? pulled.together() : null;
    for (const trigger of together ? together.others : pulled.triggers) this.pull(trigger, at, at);
    together?.eachMet(this.units, this.length, at, ({ question, least, most }) => {
      this.note(question, moved(this.units, this.length, at, -most), moved(this.units, this.length, at, -least));
    });
  }

  /** Takes in that what a trigger waits for begins at some place from `from` to `to`. */
  pull({ question, isGiven, least, most, beside }: Trigger, from: number, to: number): void {
    if (!isGiven || this.isAligned) for (let i = 0; i < beside.length; i++) if (!standsBeside(beside[i] as Beside, this.units, this.length, from, to)) return;
    this.note(question, moved(this.units, this.length, from, -most), moved(this.units, this.length, to, -least));
  }

  private note(question: number, from: number, to: number): void {
    if (this.textOf[question] !== this.text) {
      this.textOf[question] = this.text;
      this.ready.push(question);
      const known = this.starts[question];
      if (known) known.length = 0;
      else this.starts[question] = [];
    }
    (this.starts[question] as number[]).push(from, to);
  }

  /** True when a match may begin somewhere. */
  isReady(question: number): boolean {
    return this.textOf[question] === this.text;
  }

  /** Where a match for a question that is ready may begin. */
  startsOf(question: number): Starts {
    return this.starts[question] as number[];
  }
}
