import type { Scope } from '../rule';

/** How far a scope reaches to either side at most, in folded units; so that one endless sentence cannot make a check slow. */
export const REACH = 256;

const IN_CLAUSE = 1;
const IN_SENTENCE = 2;
const IN_LINE = 4;

const BREAKS: ReadonlyMap<number, number> = new Map([
  ...[...',，、'].map((char) => [char.charCodeAt(0), IN_CLAUSE] as const),
  ...[...'。！？!?；;'].map((char) => [char.charCodeAt(0), IN_CLAUSE | IN_SENTENCE] as const),
  ...[...'\n\r'].map((char) => [char.charCodeAt(0), IN_CLAUSE | IN_SENTENCE | IN_LINE] as const),
]);

const BREAKING: Record<Exclude<Scope, 'text'>, number> = { clause: IN_CLAUSE, sentence: IN_SENTENCE, line: IN_LINE };

/** The range [start, end) of the scope around the hit [from, to), in folded units; at most REACH to either side. */
export function scopeAround(units: Uint16Array, length: number, from: number, to: number, scope: Scope): [number, number] {
  if (scope === 'text') return [0, length];
  const breaking = BREAKING[scope];
  const isBreak = (at: number) => ((BREAKS.get(units[at] as number) ?? 0) & breaking) !== 0;
  let start = from;
  while (start > 0 && from - start < REACH && !isBreak(start - 1)) start--;
  let end = to;
  while (end < length && end - to < REACH && !isBreak(end)) end++;
  return [start, end];
}
