/*
 * Whether a hit stands on the borders of words, or ends inside another word (最近 for 最, 现代开发商 for 代开).
 *
 * A window of a few characters round the hit is cut into words twice, each time the likeliest way: once freely, once so
 * that the hit is one piece. The hit is refused when the free way is likelier and a word of it straddles one of the
 * hit's ends. The hit counts as a word of its own, of about the weight of an ordinary one, since what people write to
 * evade is in no dictionary; the dictionary can only refuse, never find.
 * Where no word of the dictionary straddles an end, there is nothing to cut, and that is most hits. Elsewhere only the
 * part between the nearest places that no word straddles is cut: beyond them both ways are the same.
 * Cost: some ten places are asked for their words where something straddles, six where nothing does; each is asked once.
 */
import { LONGEST_WORD, weighWordsAt } from './words';

/** So many characters to either side can matter: two words of the longest kind. */
const SIDE = 7;

/** What a hit weighs as a word of its own. */
const HIT_WEIGHT = -17 * 16;

const WINDOW = 64;
const UNREACHED = -(2 ** 30);

const isHan = (unit: number) => unit >= 0x4e00 && unit < 0xa000;

/** One word of a cut: the units [from, to). */
export interface Word {
  readonly from: number;
  readonly to: number;
}

/** The characters round a hit, and the last cut of them. All places count from where it begins; one object serves all hits, one after the other. */
class Window {
  start = 0;
  size = 0;
  private units: Uint16Array = new Uint16Array(0);
  /** By place: the longest word that begins there, 0 when it was not asked for yet. */
  private readonly longest = new Uint8Array(WINDOW);
  /** By place and length of the word: its weight. */
  private readonly weights = new Int32Array(WINDOW * LONGEST_WORD);
  /** By place: what the best cut up to it weighs, and its last word. */
  private readonly best = new Int32Array(WINDOW + 1);
  private readonly last = new Uint8Array(WINDOW + 1);

  /** Begins with the window round [from, to) of `units[0…length)`; false when it is too long to be worth it. */
  open(units: Uint16Array, length: number, from: number, to: number): boolean {
    let start = from;
    while (start > 0 && from - start < SIDE && isHan(units[start - 1] as number)) start--;
    let end = to;
    while (end < length && end - to < SIDE && isHan(units[end] as number)) end++;
    this.units = units;
    this.start = start;
    this.size = end - start;
    if (this.size > WINDOW) return false;
    this.longest.fill(0, 0, this.size);
    return true;
  }

  private longestAt(place: number): number {
    const known = this.longest[place] as number;
    if (known !== 0) return known;
    const longest = weighWordsAt(this.units, this.start + place, this.start + this.size, this.weights, place * LONGEST_WORD);
    this.longest[place] = longest;
    return longest;
  }

  /** The weight of the word [from, to), 0 when it is none. */
  weight(from: number, to: number): number {
    return to - from <= this.longestAt(from) ? (this.weights[from * LONGEST_WORD + to - from - 1] as number) : 0;
  }

  /** True when some word straddles the place. */
  isStraddled(place: number): boolean {
    for (let from = Math.max(0, place - LONGEST_WORD + 1); from < place; from++) if (from + this.longestAt(from) > place) return true;
    return false;
  }

  /** Cuts [from, to) the likeliest way; of equals that whose last word is shorter. */
  cut(from: number, to: number): void {
    const { best, last, weights } = this;
    best.fill(UNREACHED, from, to + 1);
    best[from] = 0;
    for (let at = from; at < to; at++) {
      // Of the words that end in one place the shorter begin later.
      for (let size = Math.min(this.longestAt(at), to - at); size > 0; size--) {
        const weight = weights[at * LONGEST_WORD + size - 1] as number;
        const sum = (best[at] as number) + weight;
        if (weight === 0 || sum < (best[at + size] as number)) continue;
        best[at + size] = sum;
        last[at + size] = size;
      }
    }
  }

  /** What the cut weighs up to a place. */
  weightTo(place: number): number {
    return this.best[place] as number;
  }

  /** The length of the last word of the cut up to a place. */
  lastBefore(place: number): number {
    return this.last[place] as number;
  }
}

const around = new Window();

/** The likeliest cut of the window round [from, to) into words, in order; empty when the window is too long to be worth it. */
export function cutAround(units: Uint16Array, length: number, from: number, to: number): readonly Word[] {
  if (!around.open(units, length, from, to)) return [];
  around.cut(0, around.size);
  const words: Word[] = [];
  for (let at = around.size; at > 0; at -= around.lastBefore(at)) words.push({ from: around.start + at - around.lastBefore(at), to: around.start + at });
  return words.reverse();
}

/** True when a word of the cut of [start, end) straddles the place. */
function straddlesInCut(start: number, end: number, place: number): boolean {
  let at = end;
  while (at > start && at > place) at -= around.lastBefore(at);
  return at < place;
}

/** True unless a word of the likeliest cut straddles an end of [from, to) in `units[0…length)`. */
export function isOnWordBorders(units: Uint16Array, length: number, from: number, to: number): boolean {
  if (!around.open(units, length, from, to)) return true;
  const first = from - around.start;
  const behind = to - around.start;
  if (!around.isStraddled(first) && !around.isStraddled(behind)) return true;
  let start = first;
  while (around.isStraddled(start)) start--;
  let end = behind;
  while (around.isStraddled(end)) end++;
  around.cut(start, end);
  if (!straddlesInCut(start, end, first) && !straddlesInCut(start, end, behind)) return true;
  const freely = around.weightTo(end);
  const before = around.weightTo(first);
  around.cut(behind, end);
  return before + Math.max(HIT_WEIGHT, around.weight(first, behind) || HIT_WEIGHT) + around.weightTo(end) >= freely;
}
