/*
 * What a character sounds like, without its tone.
 *
 * A reading is a number 1…; two characters sound alike when their numbers are equal. Only the first reading of a
 * character counts in a text; a term may ask for the others too. Memory: 41 KB, filled at first use.
 */
import { FINAL_OF, FINALS, GAPS, INITIAL_OF, INITIALS, OTHERS } from './pinyin-data';

/** The characters that may have a reading. */
export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;
const FIRST_PRINTABLE = 40;
const GOES_ON = 48;

/** The readings of characters and the spelling of readings. */
export interface PinyinTable {
  /** Reading of the character FIRST_HAN + i; 0 when it is not in the table. */
  readonly readings: Uint16Array;
  /** Reading by spelling, for instance `wei`. */
  readonly bySpelling: ReadonlyMap<string, number>;
  /** First letter of each reading. */
  readonly letters: readonly string[];
  readonly others: ReadonlyMap<number, readonly number[]>;
}

function decode(): PinyinTable {
  const initials = INITIALS.split(' ');
  const finals = FINALS.split(' ');
  const readings = new Uint16Array(LAST_HAN + 1 - FIRST_HAN);
  const bySpelling = new Map<string, number>();
  const letters: string[] = [''];
  const numberOf = (spelling: string) => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    letters.push(spelling[0] as string);
    bySpelling.set(spelling, letters.length - 1);
    return letters.length - 1;
  };
  // Of an initial and a final; joined once, since each comes with many characters.
  const joined = new Uint16Array(initials.length * finals.length);
  const readingAt = (initial: number, final: number) => {
    const place = initial * finals.length + final;
    joined[place] ||= numberOf((initials[initial] as string) + (finals[final] as string));
    return joined[place] as number;
  };
  let at = -1;
  let index = 0;
  for (let i = 0; i < GAPS.length; i++) {
    const gap = GAPS.charCodeAt(i) - FIRST_PRINTABLE;
    at += gap;
    if (gap === GOES_ON) continue;
    at += 1;
    readings[at] = readingAt(INITIAL_OF.charCodeAt(index) - FIRST_PRINTABLE, FINAL_OF.charCodeAt(index) - FIRST_PRINTABLE);
    index++;
  }
  const others = new Map(OTHERS.split(' ').map((entry) => [entry.charCodeAt(0), entry.slice(1).split(',').map(numberOf)]));
  return { readings, bySpelling, letters, others };
}

let table: PinyinTable | undefined;

/** The one table, decoded at first use. */
export function pinyinTable(): PinyinTable {
  table ??= decode();
  return table;
}

/** The reading of a folded unit; 0 when it has none. */
export function readingOf(unit: number): number {
  return pinyinTable().readings[unit - FIRST_HAN] ?? 0;
}

/** Every reading of a folded unit, the usual one first. */
export function readingsOf(unit: number): readonly number[] {
  const usual = readingOf(unit);
  return usual === 0 ? [] : [usual, ...(pinyinTable().others.get(unit) ?? [])];
}

/** The first letter of a character's usual reading, as a unit; 0 when it has none. */
export function initialOf(char: number): number {
  const reading = readingOf(char);
  return reading === 0 ? 0 : (pinyinTable().letters[reading] as string).charCodeAt(0);
}
