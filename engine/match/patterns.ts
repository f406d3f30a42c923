import type { Normalised } from '../normalise/normalise';
import type { PatternDetector } from '../rule';
import type { Hit } from './hit';

/** Longer texts are searched block by block, so that a pattern's worst case stays bounded by a block. */
const BLOCK = 4096;

/** How far a match may reach out of its block, and what a look-behind may see before it. */
const MARGIN = 512;

/** Calls `found` for every match in the view, in order; empty matches and those that `accept` turns down are left out. */
function eachMatch(view: string, { pattern, accept }: PatternDetector, found: (from: number, to: number) => void): void {
  for (let start = 0; start < view.length; start += BLOCK) {
    const base = Math.max(0, start - MARGIN);
    const end = start + BLOCK;
    const slice = base === 0 && end >= view.length ? view : view.slice(base, end + MARGIN);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
      const [text] = match;
      const at = base + match.index;
      if (text === '') pattern.lastIndex++;
      else if (at >= start && at < end && (!accept || accept(text))) found(at, at + text.length);
    }
  }
}

/** Every place where the pattern matches, in folded units. */
export function findPattern(detector: PatternDetector, text: Normalised): Hit[] {
  const hits: Hit[] = [];
  if (detector.view !== 'given') eachMatch(text.normal, detector, (from, to) => hits.push({ from, to }));
  else {
    eachMatch(text.given, detector, (start, end) => {
      const from = text.unitAt(start);
      const to = text.unitAt(end);
      if (to > from) hits.push({ from, to });
    });
  }
  return hits;
}
