/*
 * Runs a pattern where triggers.ts says that a match may begin, with the same result as over the whole text.
 *
 * Where these are few places, the pattern is tried at each and nowhere else. Where they are many, it is searched for: a stretch of places at
 * which no match can begin is passed over; behind the last place of a stretch the text is cut off as soon as neither a match nor what it
 * looks ahead for could reach further.
 */
import { inOrder } from '../in-order';
import type { Normalised } from '../normalise/normalise';
import type { PatternDetector } from '../rule';
import { markOf } from './beside';
import { moved } from './distance';
import { type Expression, expressionOf } from './expression';
import type { Hit } from './hit';
import type { Starts } from './triggers';

/** Longer texts are searched block by block, so that a pattern's worst case stays bounded by a block. */
const BLOCK = 4096;

/** How far a match may reach out of its block, and what a look-behind may see before it. */
const MARGIN = 512;

/** Cutting off less than this costs more than it saves. */
const WORTH_CUTTING = 48;

/** At so many places a pattern is tried one by one; a search passes over more than that for the same price. */
const FEW = 16;

/** Places from `first` to `last` at which a match may begin. */
interface Places {
  readonly first: number;
  last: number;
}

/** Places, and where whatever begins there has ended and looked ahead. */
interface Stretch extends Places {
  end: number;
}

/** The places in order, each once. */
function ordered(starts: Starts): readonly Places[] {
  if (starts.length === 2) return [{ first: starts[0] as number, last: starts[1] as number }];
  const all: Places[] = [];
  // They come latest first.
  for (let i = starts.length - 2; i >= 0; i -= 2) all.push({ first: starts[i] as number, last: starts[i + 1] as number });
  inOrder(all, (a, b) => a.first - b.first);
  let size = 1;
  for (let i = 1; i < all.length; i++) {
    const places = all[i] as Places;
    const before = all[size - 1] as Places;
    if (places.first > before.last) all[size++] = places;
    else if (places.last > before.last) before.last = places.last;
  }
  all.length = size;
  return all;
}

/** The places as stretches, joined where one begins before another has ended. */
function stretchesOf(all: readonly Places[], endOf: (last: number) => number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, last } of all) {
    const before = stretches.at(-1);
    if (!before || first > before.end) stretches.push({ first, last, end: endOf(last) });
    else {
      before.last = last;
      before.end = endOf(last);
    }
  }
  return stretches;
}

const sticky = new WeakMap<Expression, RegExp>();

/** The pattern for trying at one place; null where it is no plain expression (imported/linear-pattern.ts), which only searches. */
function tryable(pattern: Expression): RegExp | null {
  if (pattern instanceof RegExp && pattern.constructor !== RegExp) return null;
  const known = sticky.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}y`);
  sticky.set(pattern, known);
  return known;
}

/** What is known of a pattern's matches: how long they are at most, and how far behind their end they look. */
export interface Extent {
  readonly most: number;
  readonly ahead: number;
}

/** What to do with a match. */
type Take = (match: RegExpExecArray) => void;

/** Tries the pattern at each of the places of the view that `slice` is cut from, `base` units into it. */
function tryAt(pattern: RegExp, slice: string, base: number, all: readonly Places[], take: Take): void {
  let resume = 0;
  for (const { first, last } of all) {
    for (let at = Math.max(first - base, resume); at <= last - base; at++) {
      pattern.lastIndex = at;
      const match = pattern.exec(slice);
      if (!match || match[0] === '') continue;
      take(match);
      resume = pattern.lastIndex;
      at = resume - 1;
    }
  }
}

/** Searches the stretches for the pattern. */
function searchIn(pattern: RegExp, slice: string, base: number, stretches: readonly Stretch[], take: Take): void {
  let resume = 0;
  for (const { first, last, end: cut } of stretches) {
    const piece = cut - base + WORTH_CUTTING < slice.length ? slice.slice(0, cut - base) : slice;
    pattern.lastIndex = Math.max(resume, first - base);
    for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
      if (base + match.index > last) break;
      if (match[0] === '') pattern.lastIndex++;
      else take(match);
      resume = pattern.lastIndex;
    }
  }
}

/** The places that lie in a block. */
function placesWithin<P extends Places>(all: readonly P[], base: number, end: number, length: number): readonly P[] {
  return base === 0 && end >= length ? all : all.filter(({ first, last }) => last >= base && first < end);
}

/** Calls `found` for every match in the view, in order; empty matches and those that `accept` turns down are left out. */
function eachMatch(
  view: string,
  { pattern, accept }: PatternDetector,
  all: readonly Places[],
  endOf: (last: number) => number,
  found: (from: number, to: number) => void,
): void {
  const few = all.reduce((sum, { first, last }) => sum + last - first + 1, 0) <= FEW ? tryable(pattern) : null;
  const stretches = few ? [] : stretchesOf(all, endOf);
  for (let start = 0; start < view.length; start += BLOCK) {
    const base = Math.max(0, start - MARGIN);
    const end = start + BLOCK;
    const places = few ? placesWithin(all, base, end, view.length) : [];
    const searched = placesWithin(stretches, base, end, view.length);
    if (places.length + searched.length === 0) continue;
    const slice = base === 0 && end >= view.length ? view : view.slice(base, end + MARGIN);
    const take: Take = (match) => {
      const at = base + match.index;
      if (at < start || at >= end || (accept && !accept(match[0]))) return;
      const [from, to] = markOf(match);
      found(base + from, base + to);
    };
    if (few) tryAt(few, slice, base, places, take);
    else searchIn(expressionOf(pattern), slice, base, searched, take);
  }
}

/** Every place where the pattern matches, in folded units; a match begins at one of the `starts`, which are places of the folded text. */
export function findPattern(detector: PatternDetector, { most, ahead }: Extent, text: Normalised, starts: Starts): Hit[] {
  const hits: Hit[] = [];
  if (detector.view === 'given' && !text.isAligned) {
    const { length } = text.given;
    eachMatch(
      text.given,
      detector,
      [{ first: 0, last: length }],
      () => length,
      (start, end) => {
        const [from, to] = [text.unitAt(start), text.unitAt(end)];
        if (to > from) hits.push({ from, to });
      },
    );
    return hits;
  }
  const { units, length } = text;
  const endOf = (last: number) => moved(units, length, last, most + ahead);
  eachMatch(detector.view === 'given' ? text.given : text.normal, detector, ordered(starts), endOf, (from, to) => hits.push({ from, to }));
  return hits;
}
