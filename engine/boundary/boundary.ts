/*
 * Whether a hit stands on the borders of words, or ends inside another word (最近 for 最, 现代开发商 for 代开).
 *
 * A window of a few characters round the hit is cut into words twice, each time the likeliest way: once freely, once so
 * that the hit is one piece. The hit is refused when the free way is likelier and a word of it straddles one of the
 * hit's ends. The hit counts as a word of its own, of about the weight of an ordinary one, since what people write to
 * evade is in no dictionary; the dictionary can only refuse, never find.
 * Cost: at most 2 × 22 places × 4 look-ups a hit.
 */
import { LONGEST_WORD, wordWeight } from './words';

/** So many characters to either side can matter: two words of the longest kind. */
const SIDE = 7;

/** What a hit weighs as a word of its own. */
const HIT_WEIGHT = -17 * 16;

const isHan = (unit: number) => unit >= 0x4e00 && unit < 0xa000;

/** Best weights of cutting [from, to) freely, by end: result[i] is the best for [from, from + i). */
function bestCuts(units: Uint16Array, from: number, to: number, into: Int32Array, back?: Uint8Array): void {
  into[0] = 0;
  for (let end = 1; end <= to - from; end++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let length = 1; length <= LONGEST_WORD && length <= end; length++) {
      const weight = wordWeight(units, from + end - length, from + end);
      if (weight === undefined) continue;
      const sum = (into[end - length] as number) + weight;
      if (sum > best) {
        best = sum;
        if (back) back[end] = length;
      }
    }
    into[end] = best;
  }
}

const WINDOW = 64;
const free = new Int32Array(WINDOW + 1);
const side = new Int32Array(WINDOW + 1);
const back = new Uint8Array(WINDOW + 1);

/** One word of a cut: the units [from, to). */
export interface Word {
  readonly from: number;
  readonly to: number;
}

/** True when some word of the table straddles `at`. */
function isStraddled(units: Uint16Array, start: number, end: number, at: number): boolean {
  for (let from = Math.max(start, at - LONGEST_WORD + 1); from < at; from++) {
    for (let to = at + 1; to <= end && to - from <= LONGEST_WORD; to++) if (wordWeight(units, from, to) !== undefined) return true;
  }
  return false;
}

function windowAround(units: Uint16Array, length: number, from: number, to: number): [number, number] {
  let start = from;
  while (start > 0 && from - start < SIDE && isHan(units[start - 1] as number)) start--;
  let end = to;
  while (end < length && end - to < SIDE && isHan(units[end] as number)) end++;
  return [start, end];
}

/** The likeliest cut of the window round [from, to) into words, in order; empty when the window is too long to be worth it. */
export function cutAround(units: Uint16Array, length: number, from: number, to: number): readonly Word[] {
  const [start, end] = windowAround(units, length, from, to);
  if (end - start > WINDOW) return [];
  bestCuts(units, start, end, free, back);
  const words: Word[] = [];
  for (let at = end - start; at > 0; at -= back[at] as number) words.push({ from: start + at - (back[at] as number), to: start + at });
  return words.reverse();
}

/** True unless a word of the likeliest cut straddles an end of [from, to) in `units[0…length)`. */
export function isOnWordBorders(units: Uint16Array, length: number, from: number, to: number): boolean {
  const [start, end] = windowAround(units, length, from, to);
  if (end - start > WINDOW || !(isStraddled(units, start, end, from) || isStraddled(units, start, end, to))) return true;
  bestCuts(units, start, end, free, back);
  let straddles = false;
  for (let at = end - start; at > 0; at -= back[at] as number) {
    const wordStart = start + at - (back[at] as number);
    const wordEnd = start + at;
    if ((wordStart < from && wordEnd > from) || (wordStart < to && wordEnd > to)) straddles = true;
  }
  if (!straddles) return true;
  const whole = free[end - start] as number;
  const own = Math.max(HIT_WEIGHT, to - from <= LONGEST_WORD ? (wordWeight(units, from, to) ?? HIT_WEIGHT) : HIT_WEIGHT);
  bestCuts(units, start, from, side);
  const before = side[from - start] as number;
  bestCuts(units, to, end, side);
  return before + own + (side[end - to] as number) >= whole;
}
