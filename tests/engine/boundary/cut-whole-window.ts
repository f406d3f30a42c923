import { LONGEST_WORD, wordWeight } from '@/engine/boundary/words';

const SIDE = 7;
const WINDOW = 64;
const HIT_WEIGHT = -17 * 16;

const isHan = (unit: number | undefined) => unit !== undefined && unit >= 0x4e00 && unit < 0xa000;

/** The best cut of [from, to): what it weighs, and where its words end. Of equals that whose last word is shorter. */
function bestCut(units: Uint16Array, from: number, to: number): { readonly weight: number; readonly ends: readonly number[] } {
  let cuts = [{ weight: 0, ends: [from] }];
  for (let end = from + 1; end <= to; end++) {
    const ways = Array.from({ length: Math.min(LONGEST_WORD, end - from) }, (_, i) => i + 1).flatMap((size) => {
      const weight = wordWeight(units, end - size, end);
      const before = cuts[end - size - from];
      return weight === undefined || !before ? [] : [{ weight: before.weight + weight, ends: [...before.ends, end] }];
    });
    cuts = [...cuts, ways.reduce((best, way) => (way.weight > best.weight ? way : best))];
  }
  return cuts.at(-1) as (typeof cuts)[number];
}

/** What `isOnWordBorders` answers, the long way: the whole window is cut, freely and on both sides of the hit, whatever stands there. */
export function isOnBordersOfWholeCut(units: Uint16Array, length: number, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < SIDE && isHan(units[start - 1])) start--;
  let end = to;
  while (end < length && end - to < SIDE && isHan(units[end])) end++;
  if (end - start > WINDOW) return true;
  const free = bestCut(units, start, end);
  if (free.ends.includes(from) && free.ends.includes(to)) return true;
  const own = to - from <= LONGEST_WORD ? (wordWeight(units, from, to) ?? HIT_WEIGHT) : HIT_WEIGHT;
  return bestCut(units, start, from).weight + Math.max(HIT_WEIGHT, own) + bestCut(units, to, end).weight >= free.weight;
}
