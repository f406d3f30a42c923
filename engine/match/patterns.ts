import type { Normalised } from '../normalise/normalise';
import type { PatternDetector } from '../rule';
import type { Hit } from './hit';

/** Longer texts are searched block by block, so that a pattern's worst case stays bounded by a block. */
const BLOCK = 4096;

/** How far a match may reach out of its block, and what a look-behind may see before it. */
const MARGIN = 512;

/** Every match in the view, in order; empty matches and those that `accept` turns down are left out. */
function* matchesIn(view: string, { pattern, accept }: PatternDetector): Generator<[number, number]> {
  for (let start = 0; start < view.length; start += BLOCK) {
    const base = Math.max(0, start - MARGIN);
    const end = start + BLOCK;
    const slice = base === 0 && end >= view.length ? view : view.slice(base, end + MARGIN);
    for (const match of slice.matchAll(pattern)) {
      const at = base + match.index;
      if (match[0] === '' || at < start || at >= end || (accept && !accept(match[0]))) continue;
      yield [at, at + match[0].length];
    }
  }
}

/** Every place where the pattern matches, in folded units. */
export function findPattern(detector: PatternDetector, text: Normalised): Hit[] {
  const hits: Hit[] = [];
  if (detector.view !== 'given') for (const [from, to] of matchesIn(text.normal, detector)) hits.push({ from, to });
  else {
    for (const [start, end] of matchesIn(text.given, detector)) {
      const from = text.unitAt(start);
      const to = text.unitAt(end);
      if (to > from) hits.push({ from, to });
    }
  }
  return hits;
}
