/**
 * A text folded for matching, with the way back.
 *
 * `normal` has one UTF-16 unit per folded unit; unit i came from the given text's [starts[i], ends[i]).
 * Invariant: starts and ends never decrease, and spans lie on code point borders of the given text.
 */
export interface Normalised {
  readonly given: string;
  readonly normal: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\p{Mn}]/u;

/** Folds width, case, digit styles and invisible characters, one code point at a time. O(text). */
export function normalise(given: string): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < given.length; ) {
    const char = String.fromCodePoint(given.codePointAt(at) as number);
    const end = at + char.length;
    if (!INVISIBLE.test(char)) {
      for (const unit of char.normalize('NFKC').toLowerCase().split('')) {
        units.push(unit);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { given, normal: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The span of the given text that the normalised range [from, to) came from; `to` must be greater than `from`. */
export function spanOf(text: Normalised, from: number, to: number): { start: number; end: number } {
  return { start: text.starts[from] as number, end: text.ends[to - 1] as number };
}
