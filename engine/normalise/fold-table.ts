/*
 * The table behind `normalise`: for each UTF-16 unit what it becomes.
 *
 * FOLD[unit] is the unit that takes its place, GONE when it vanishes, SPECIAL when it becomes several units or is the
 * first half of a pair that folds; those few are looked up by code point in `several`.
 * Memory: 128 KB and a map of some 1,500 entries, filled at first use in about a millisecond.
 */

import { GAPS, GONE as GONE_RUNS, MANY, SKIPPING, STEADY, TARGETS } from './fold-data';
import { identity } from './identity';

/** The unit vanishes. */
export const GONE = 0;

/** The unit has to be looked up by its code point. */
export const SPECIAL = 1;

const HIGH_SURROGATE = 0xd800;

/** What every unit becomes, and the code points that become something longer or lie beyond the first plane. */
export interface FoldTable {
  readonly units: Uint16Array;
  /** By code point: the text that takes its place. */
  readonly several: ReadonlyMap<number, string>;
}

type Put = (code: number, to: number) => void;

function putRuns(runs: string, step: number, rise: number, put: Put): void {
  for (const run of runs.split(';')) {
    const [start, length, target] = run.split(',').map((n) => Number.parseInt(n, 36)) as [number, number, number];
    for (let i = 0; i < length; i++) put(start + i * step, target + i * rise);
  }
}

function putPairs(put: Put): void {
  let code = 0;
  let target = 0;
  for (let at = 0; at < GAPS.length; at++) {
    if (GAPS[at] === '!') {
      const end = GAPS.indexOf('!', at + 1);
      code += Number.parseInt(GAPS.slice(at + 1, end), 36);
      at = end;
    } else code += GAPS.charCodeAt(at) - 34;
    put(code, TARGETS.charCodeAt(target++));
  }
}

function decode(): FoldTable {
  const units = identity();
  const several = new Map<number, string>();
  const putSeveral = (code: number, text: string) => {
    several.set(code, text);
    const first = code > 0xffff ? HIGH_SURROGATE + ((code - 0x10000) >> 10) : code;
    units[first] = SPECIAL;
  };
  const put: Put = (code, to) => {
    if (code > 0xffff) putSeveral(code, to === GONE ? '' : String.fromCharCode(to));
    else units[code] = to;
  };
  putRuns(GONE_RUNS, 1, 0, put);
  putRuns(STEADY, 1, 1, put);
  putRuns(SKIPPING, 2, 2, put);
  putPairs(put);
  const words = MANY.split(' ');
  for (let at = 0; at < words.length; at += 2) putSeveral((words[at] as string).codePointAt(0) as number, (words[at + 1] as string).replaceAll('␣', ' '));
  return { units, several };
}

let table: FoldTable | undefined;

/** The one table, decoded at first use. */
export function foldTable(): FoldTable {
  table ??= decode();
  return table;
}
