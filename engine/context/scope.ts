import type { Scope } from '../rule';

/** How far a scope reaches to either side at most, in folded units; so that one endless sentence cannot make a check slow. */
export const REACH = 256;

const IN_CLAUSE = 1;
const IN_SENTENCE = 2;
const IN_LINE = 4;

/** By folded unit what it breaks; no unit above the last one listed breaks anything. */
const BREAKS = new Uint8Array(0x3003);
for (const [chars, breaking] of [
  [',、', IN_CLAUSE],
  ['。!?;', IN_CLAUSE | IN_SENTENCE],
  ['\n\r', IN_CLAUSE | IN_SENTENCE | IN_LINE],
] as const)
  for (const char of chars) BREAKS[char.charCodeAt(0)] = breaking;

const breaks = (unit: number, breaking: number) => unit < BREAKS.length && ((BREAKS[unit] as number) & breaking) !== 0;

const BREAKING: Record<Exclude<Scope, 'text'>, number> = { clause: IN_CLAUSE, sentence: IN_SENTENCE, line: IN_LINE };

/** The range [start, end) of the scope around the hit [from, to), in folded units; at most REACH to either side. */
export function scopeAround(units: Uint16Array, length: number, from: number, to: number, scope: Scope): [number, number] {
  if (scope === 'text') return [0, length];
  const breaking = BREAKING[scope];
  let start = from;
  while (start > 0 && from - start < REACH && !breaks(units[start - 1] as number, breaking)) start--;
  let end = to;
  while (end < length && end - to < REACH && !breaks(units[end] as number, breaking)) end++;
  return [start, end];
}
