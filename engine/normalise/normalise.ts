/*
 * Folds a text for matching, with the way back.
 *
 * One pass over a table (fold-table.ts). Most texts fold unit by unit, so the way back is the identity and costs
 * nothing; from the first unit that vanishes or grows on, `starts` remembers where each folded unit came from.
 * Invariant: `starts` never decreases, and spans lie on code point borders of the given text.
 * Memory: two units and four bytes a unit only where the way back is not the identity. O(text).
 */
import { foldTable, SPECIAL } from './fold-table';
import { unitAt } from './unit-at';

/** A text folded for matching. `units[0…length)` are the folded units; unit i came from the code point of `given` at `startOf(i)`. */
export class Normalised {
  private text: string | undefined;

  /** `starts` is null when unit i came from unit i. */
  constructor(
    readonly given: string,
    readonly units: Uint16Array,
    readonly length: number,
    private readonly starts: Int32Array | null,
    isUnchanged: boolean,
  ) {
    if (isUnchanged) this.text = given;
  }

  /** The folded units as a string; made when first asked for. */
  get normal(): string {
    this.text ??= stringOf(this.units, this.length);
    return this.text;
  }

  /** True when unit i came from unit i of the given text throughout. */
  get isAligned(): boolean {
    return this.starts === null;
  }

  /** Where in the given text the code point begins that the folded unit came from. */
  startOf(unit: number): number {
    const at = this.starts ? (this.starts[unit] as number) : unit;
    return isInsidePair(this.given, at) ? at - 1 : at;
  }

  /** The folded unit that came from the given text's `offset` or from the nearest kept one after it; `length` when there is none. */
  unitAt(offset: number): number {
    if (!this.starts) return Math.min(offset, this.length);
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (unitAt(text, at) & 0xfc00) === 0xdc00 && (unitAt(text, at - 1) & 0xfc00) === 0xd800;
}

const SLICE = 8192;

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += SLICE) text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + SLICE)) as unknown as number[]);
  return text;
}

/** So many units behind the end are 0, so that looking one or two places ahead needs no care. */
const PADDING = 8;

let desk = new Uint16Array(1024);

/** Folds as `normalise` does, on one desk for all texts: what it gives is good until the next call. */
export function normaliseOnDesk(given: string): Normalised {
  if (desk.length < given.length + PADDING) desk = new Uint16Array((given.length + PADDING) * 2);
  desk.fill(0, given.length, given.length + PADDING);
  return normalise(given, desk);
}

/**
 * Folds unit by unit. Gives 0 where nothing changed, and something negative where a unit vanished or became several, so that there is more to
 * do. A loop of its own that is never left halfway: with a way out of it SpiderMonkey took twice as long (docs/decisions/0270).
 */
function foldUnits(given: string, units: Uint16Array, fold: Uint16Array): number {
  const { length } = given;
  let changes = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(given, at);
    const to = fold[unit] as number;
    units[at] = to;
    changes |= (unit ^ to) | ((to - SPECIAL - 1) & ~0xffff);
  }
  return changes;
}

/** Folds width, case, traditional characters, digit styles, look-alike letters and invisible characters. */
export function normalise(given: string, units = new Uint16Array(given.length)): Normalised {
  const { length } = given;
  const changes = length > 0 ? foldUnits(given, units, foldTable().units) : 0;
  if (changes >= 0) return new Normalised(given, units, length, null, changes === 0);
  let from = 0;
  while ((units[from] as number) > SPECIAL) from++;
  return normaliseFrom(given, units, from);
}

/** The rest of the pass once the way back is no longer the identity. */
function normaliseFrom(given: string, done: Uint16Array, from: number): Normalised {
  const { units: fold, several } = foldTable();
  // A character becomes at most four units where the table lets it grow; grown rarely, so the room is found by asking.
  let units = new Uint16Array(given.length + 64);
  let starts = new Int32Array(units.length);
  units.set(done.subarray(0, from));
  for (let at = 0; at < from; at++) starts[at] = at;
  let size = from;
  const push = (unit: number, start: number) => {
    if (size === units.length) {
      const more = new Uint16Array(size * 2);
      more.set(units);
      units = more;
      const moreStarts = new Int32Array(size * 2);
      moreStarts.set(starts);
      starts = moreStarts;
    }
    units[size] = unit;
    starts[size++] = start;
  };
  for (let at = from; at < given.length; at++) {
    const unit = unitAt(given, at);
    const to = fold[unit] as number;
    if (to > SPECIAL) push(to, at);
    else if (to === SPECIAL) {
      const code = given.codePointAt(at) as number;
      const text = several.get(code);
      const width = code > 0xffff ? 2 : 1;
      if (text !== undefined) for (let i = 0; i < text.length; i++) push(text.charCodeAt(i), at);
      else for (let i = 0; i < width; i++) push(given.charCodeAt(at + i), at + i);
      at += width - 1;
    }
  }
  return new Normalised(given, units, size, starts, false);
}

/** True when folding leaves the text as it is. */
export function isSteady(text: string): boolean {
  const { units } = foldTable();
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (units[unit] !== unit || unit <= SPECIAL) return false;
  }
  return true;
}

/** The folded form of a short text such as a term. */
export function folded(text: string): string {
  return isSteady(text) ? text : normalise(text).normal;
}

/** The span of the given text that the normalised range [from, to) came from; `to` must be greater than `from`. */
export function spanOf(text: Normalised, from: number, to: number): { start: number; end: number } {
  const last = text.startOf(to - 1);
  return { start: text.startOf(from), end: last + ((text.given.codePointAt(last) as number) > 0xffff ? 2 : 1) };
}

/** The units of a text that is folded already. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = unitAt(text, at);
  return units;
}
