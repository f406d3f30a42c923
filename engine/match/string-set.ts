/*
 * A set of strings of which one must begin at a place of a text.
 *
 * Strings stand in chains by the low bits of their first unit, one chain after the other in one array: [next, length, unit, unit, …],
 * next being 0 at the end of a chain. Most places of a text meet an empty chain, and are done with one look.
 */
import { ANY_DIGIT } from './chain';

const CHAINS = 64;
const FIRST = 1;
/** Added to the length of an entry that stands for a run of so many digits. */
const RUN_OF_DIGITS = 0x8000;

export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** Strings, ready to be looked for; one that begins with ANY_DIGIT stands for a run of so many digits. */
export class StringSet {
  private readonly heads = new Uint16Array(CHAINS);
  private readonly entries: Uint16Array;

  constructor(strings: readonly string[]) {
    const entries: number[] = [0];
    for (const string of strings) {
      const isRun = string.startsWith(ANY_DIGIT);
      const units = isRun ? [] : Array.from({ length: string.length }, (_, at) => string.charCodeAt(at));
      const firsts = isRun ? Array.from('0123456789', (digit) => digit.charCodeAt(0)) : [string.charCodeAt(0)];
      for (const first of firsts) {
        const chain = first & (CHAINS - 1);
        const at = entries.length;
        entries.push(this.heads[chain] as number, string.length + (isRun ? RUN_OF_DIGITS : 0), ...units);
        this.heads[chain] = at;
      }
    }
    this.entries = Uint16Array.from(entries);
  }

  /** True when one of the strings begins at `at`. */
  beginsAt(units: Uint16Array, length: number, at: number): boolean {
    const { entries } = this;
    for (let entry = this.heads[(units[at] as number) & (CHAINS - 1)] as number; entry >= FIRST; entry = entries[entry] as number) {
      const size = entries[entry + 1] as number;
      if (size >= RUN_OF_DIGITS ? hasDigits(units, length, at, size - RUN_OF_DIGITS) : hasUnits(units, length, at, entries, entry + 2, size)) return true;
    }
    return false;
  }
}

function hasUnits(units: Uint16Array, length: number, at: number, wanted: Uint16Array, from: number, size: number): boolean {
  if (at + size > length) return false;
  for (let i = 0; i < size; i++) if (units[at + i] !== wanted[from + i]) return false;
  return true;
}

function hasDigits(units: Uint16Array, length: number, at: number, count: number): boolean {
  if (at + count > length) return false;
  for (let i = 0; i < count; i++) if (!isDigit(units[at + i])) return false;
  return true;
}
