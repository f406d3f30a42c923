/*
 * Where a long text is cut into passages, so that an edit moves no cut but those beside it.
 *
 * Every place has a rank: what it offers as a border (a line end before the end of a sentence before a comma before anything else),
 * then a hash of the sixteen units before it. A place is a cut when no place within REACH to either side ranks lower. Invariant: no passage
 * is shorter than REACH, and whether a place is a cut depends on nothing further away than REACH and sixteen units; but in a text that says
 * the same again and again, where many rank the same and the first of those that stand far enough apart are taken. There the passages are
 * the same, too. A local minimum is the least of its own block of REACH places, so only those are compared with what stands beside them.
 * Memory: four bytes a unit while it runs. Cost: O(text), some five nanoseconds a unit. After content-defined chunking:
 * N. Bjørner, A. Blass, Y. Gurevich, “Content-Dependent Chunking for Differential Compression”, 2010 (local maximum chunking).
 */
import { unitAt } from '../normalise/unit-at';

/** No two cuts, and none to an end of the text, stand nearer to each other; passages are about twice as long. */
export const REACH = 2048;

const LINE_END = 0;
const SENTENCE_END = 1;
const PAUSE = 2;
const ANYWHERE = 3;
/** The two lowest bits of the hash make room for the kind of border. */
const HASH_BITS = 30;
/** Ranks behind every place that may be a cut. */
const NO_CUT = 0xffffffff;

/** By unit: the kind of border when a cut goes before it, and when a cut goes behind it. Filled when a long text first comes. */
interface Borders {
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
}

let borders: Borders | undefined;

function bordersOf(): Borders {
  if (borders) return borders;
  const kinds = { before: new Uint8Array(0x10000).fill(ANYWHERE), behind: new Uint8Array(0x10000).fill(ANYWHERE) };
  // Before a line end, so that no passage but the first looks like the start of a text; behind all others, which belong to what they end.
  for (const unit of '\n\r') kinds.before[unit.charCodeAt(0)] = LINE_END;
  for (const unit of '。！？!?；;') kinds.behind[unit.charCodeAt(0)] = SENTENCE_END;
  for (const unit of ',，、 \u3000\t') kinds.behind[unit.charCodeAt(0)] = PAUSE;
  borders = kinds;
  return kinds;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

function ranksOf(text: string): Uint32Array {
  const { before: kindBefore, behind: kindBehind } = bordersOf();
  const ranks = new Uint32Array(text.length);
  let hash = 0;
  let before = unitAt(text, 0);
  ranks[0] = NO_CUT;
  for (let at = 1; at < text.length; at++) {
    hash = (hash << 2) + Math.imul(before, 0x9e3779b1);
    const after = unitAt(text, at);
    const kind = Math.min(kindBefore[after] as number, kindBehind[before] as number);
    ranks[at] = isLowSurrogate(after) ? NO_CUT : ((kind << HASH_BITS) | (hash >>> (32 - HASH_BITS))) >>> 0;
    before = after;
  }
  return ranks;
}

/** True when no place within REACH ranks lower. */
function isLeastAround(ranks: Uint32Array, place: number): boolean {
  const rank = ranks[place] as number;
  const end = Math.min(ranks.length, place + REACH + 1);
  for (let at = Math.max(0, place - REACH); at < end; at++) if ((ranks[at] as number) < rank) return false;
  return true;
}

/** The places before which a text is cut, ascending; never inside a surrogate pair. */
export function cutsOf(text: string): readonly number[] {
  const ranks = ranksOf(text);
  const cuts: number[] = [];
  const last = ranks.length - REACH;
  for (let start = REACH; start < last; start += REACH) {
    let least = start;
    const end = Math.min(last, start + REACH);
    for (let at = start + 1; at < end; at++) if ((ranks[at] as number) < (ranks[least] as number)) least = at;
    const isFarEnough = least - (cuts.at(-1) ?? 0) >= REACH;
    if (isFarEnough && ranks[least] !== NO_CUT && isLeastAround(ranks, least)) cuts.push(least);
  }
  return cuts;
}
