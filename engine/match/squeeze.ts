import type { Normalised } from '../normalise/normalise';

/** Marks that people put between the characters of a word to hide it. */
const NOISE = new Set([...' \t\n\r.·•・、,，_-*|~^+/\\\'"`'].map((char) => char.charCodeAt(0)));

/** So many marks in a row are still one gap. */
const LONGEST_GAP = 2;

/** A text without the marks between its characters; unit i came from the folded unit `places[i]`. */
export interface Squeezed {
  readonly units: Uint16Array;
  readonly places: Int32Array;
  readonly length: number;
}

/** The text with every short run of marks taken out; null when it has none. */
export function squeeze({ units, length }: Normalised): Squeezed | null {
  let first = 0;
  while (first < length && !NOISE.has(units[first] as number)) first++;
  if (first === length) return null;
  const kept = new Uint16Array(length);
  const places = new Int32Array(length);
  let size = 0;
  for (let at = 0; at < length; ) {
    let end = at;
    while (end < length && NOISE.has(units[end] as number)) end++;
    if (end > at && end - at <= LONGEST_GAP) at = end;
    for (const stop = Math.max(end, at + 1); at < stop && at < length; at++) {
      kept[size] = units[at] as number;
      places[size++] = at;
    }
  }
  return { units: kept, places, length: size };
}
