import { featureOf } from '../classify/features';
import type { Variant } from '../finding';
import { type Normalised, normalise } from '../normalise/normalise';
import type { Detector } from '../rule';

/** One place where a detector matched, in normalised units. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly via?: Variant;
}

const NOISE = /[\s.·•・、,，_\-*|~^+/\\'"`]/;
const isLatin = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);

/** End of the term when it stands at `at`, noise between its characters allowed when `gaps`; -1 when it does not. */
function endOfTerm(normal: string, at: number, term: string, gaps: boolean): number {
  let i = at;
  for (let k = 0; k < term.length; k++) {
    let skipped = 0;
    while (gaps && k > 0 && normal[i] !== term[k] && skipped < 2 && i < normal.length && NOISE.test(normal[i] as string)) {
      i++;
      skipped++;
    }
    if (normal[i] !== term[k]) return -1;
    i++;
  }
  return i;
}

function findTerms(detector: Extract<Detector, { terms: unknown }>, { normal }: Normalised): Hit[] {
  const hits: Hit[] = [];
  const terms = detector.terms.map((t) => normalise(t).normal);
  const gaps = detector.variants?.includes('separated') ?? false;
  for (let at = 0; at < normal.length; at++) {
    for (const term of terms) {
      const to = endOfTerm(normal, at, term, gaps);
      if (to < 0) continue;
      const whole = detector.boundary === 'none' || !((isLatin(term[0]) && isLatin(normal[at - 1])) || (isLatin(term.at(-1)) && isLatin(normal[to])));
      if (whole) hits.push(to - at > term.length ? { from: at, to, via: 'separated' } : { from: at, to });
    }
  }
  return hits;
}

function findPattern(detector: Extract<Detector, { anchors: unknown }>, text: Normalised): Hit[] {
  const isNormal = detector.view !== 'given';
  const view = isNormal ? text.normal : text.given;
  const hits: Hit[] = [];
  for (const match of view.matchAll(detector.pattern)) {
    if (match[0] === '' || (detector.accept && !detector.accept(match[0]))) continue;
    const end = match.index + match[0].length;
    if (isNormal) hits.push({ from: match.index, to: end });
    else {
      const from = text.starts.findIndex((_, i) => (text.ends[i] as number) > match.index);
      let to = from;
      while (to < text.normal.length && (text.starts[to] as number) < end) to++;
      if (from >= 0 && to > from) hits.push({ from, to });
    }
  }
  return hits;
}

/** Every place where the detector matches, in order of start; a feature that reaches its threshold hits the whole text. */
export function findHits(detector: Detector, text: Normalised): Hit[] {
  if (text.normal.length === 0) return [];
  if ('terms' in detector) return findTerms(detector, text);
  if ('pattern' in detector) return findPattern(detector, text);
  return featureOf(detector.feature, text) >= detector.atLeast ? [{ from: 0, to: text.normal.length }] : [];
}
