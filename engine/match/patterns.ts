/*
 * Runs a pattern where triggers.ts says that a match may begin, with the same result as over the whole text.
 *
 * A stretch of places at which no match can begin is passed over; behind the last place of a stretch the text is cut off
 * as soon as neither a match nor what it looks ahead for could reach further.
 */
import type { Normalised } from '../normalise/normalise';
import type { PatternDetector } from '../rule';
import { markOf } from './beside';
import { moved } from './distance';
import type { Hit } from './hit';
import type { Starts } from './triggers';

/** Longer texts are searched block by block, so that a pattern's worst case stays bounded by a block. */
const BLOCK = 4096;

/** How far a match may reach out of its block, and what a look-behind may see before it. */
const MARGIN = 512;

/** Cutting off less than this costs more than it saves. */
const WORTH_CUTTING = 48;

/** Places from `first` to `last` at which a match may begin, and where whatever begins there has ended and looked ahead. */
interface Stretch {
  readonly first: number;
  last: number;
  end: number;
}

/** The stretches in order, joined where one begins before another has ended. */
function stretchesOf(starts: Starts, endOf: (last: number) => number): readonly Stretch[] {
  if (starts.length === 2) return [{ first: starts[0] as number, last: starts[1] as number, end: endOf(starts[1] as number) }];
  const stretches: Stretch[] = [];
  for (let i = 0; i < starts.length; i += 2) stretches.push({ first: starts[i] as number, last: starts[i + 1] as number, end: endOf(starts[i + 1] as number) });
  stretches.sort((a, b) => a.first - b.first);
  let size = 1;
  for (let i = 1; i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    const before = stretches[size - 1] as Stretch;
    if (stretch.first > before.end) stretches[size++] = stretch;
    else if (stretch.last > before.last) {
      before.last = stretch.last;
      before.end = stretch.end;
    }
  }
  stretches.length = size;
  return stretches;
}

/** What is known of a pattern's matches: how long they are at most, and how far behind their end they look. */
export interface Extent {
  readonly most: number;
  readonly ahead: number;
}

/** Calls `found` for every match in the view, in order; empty matches and those that `accept` turns down are left out. */
function eachMatch(view: string, { pattern, accept }: PatternDetector, stretches: readonly Stretch[], found: (from: number, to: number) => void): void {
  for (let start = 0; start < view.length; start += BLOCK) {
    const base = Math.max(0, start - MARGIN);
    const end = start + BLOCK;
    let slice: string | undefined;
    let resume = 0;
    for (const { first, last, end: cut } of stretches) {
      if (last < base || first >= end) continue;
      slice ??= base === 0 && end >= view.length ? view : view.slice(base, end + MARGIN);
      const piece = cut - base + WORTH_CUTTING < slice.length ? slice.slice(0, cut - base) : slice;
      pattern.lastIndex = Math.max(resume, first - base);
      for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
        const [text] = match;
        const at = base + match.index;
        if (at > last) break;
        if (text === '') pattern.lastIndex++;
        else if (at >= start && at < end && (!accept || accept(text))) {
          const [from, to] = markOf(match);
          found(base + from, base + to);
        }
        resume = pattern.lastIndex;
      }
    }
  }
}

/** Every place where the pattern matches, in folded units; a match begins at one of the `starts`, which are places of the folded text. */
export function findPattern(detector: PatternDetector, { most, ahead }: Extent, text: Normalised, starts: Starts): Hit[] {
  const hits: Hit[] = [];
  if (detector.view === 'given' && !text.isAligned) {
    const { length } = text.given;
    eachMatch(text.given, detector, [{ first: 0, last: length, end: length }], (start, end) => {
      const [from, to] = [text.unitAt(start), text.unitAt(end)];
      if (to > from) hits.push({ from, to });
    });
    return hits;
  }
  const { units, length } = text;
  const stretches = stretchesOf(starts, (last) => moved(units, length, last, most + ahead));
  eachMatch(detector.view === 'given' ? text.given : text.normal, detector, stretches, (from, to) => hits.push({ from, to }));
  return hits;
}
