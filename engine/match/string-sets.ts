/*
 * Sets of strings of which one must begin somewhere in a text.
 *
 * Idea: a set tells by one bit of 1,024 whether a string may begin with a unit, and most units of a text begin none.
 * Layout: all sets lie in one array, so that looking for one costs a line of the cache and not a walk through objects: thirty-two words of bits,
 * the first of each of sixteen chains of strings (0: none), then the strings as [next of the chain, length, unit, unit, …].
 */
import { type Blueprint, OR } from '../blueprint/blueprint';
import { ANY_DIGIT } from './chain';

const BITS = 1024;
const CHAINS = 16;
const HEADS = BITS / 32;
const STRINGS = HEADS + CHAINS;
/** Added to the length of an entry that stands for a run of so many digits. */
const RUN_OF_DIGITS = 0x8000;

export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x30 && unit <= 0x39;

const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/** The sets of a blueprint; a string that begins with ANY_DIGIT stands for a run of so many digits. */
export class StringSets {
  /** By set: where it lies; 0 while nobody has asked for it, since a text meets few of them. */
  private readonly laidOut: Int32Array;
  private words = new Int32Array(4096);
  private used = 1;

  constructor(private readonly sets: Blueprint['sets']) {
    this.laidOut = new Int32Array(sets.length);
  }

  /** The strings of a set. */
  strings(set: number): readonly string[] {
    return (this.sets[set] as string).split(OR);
  }

  /** True when one of the set's strings begins at a place from `first` to `last`, which lie in the text. */
  beginsWithin(set: number, units: Uint16Array, length: number, first: number, last: number): boolean {
    const base = (this.laidOut[set] as number) || this.layOut(set);
    const { words } = this;
    for (let at = first; at <= last; at++) {
      const unit = units[at] as number;
      if ((((words[base + ((unit >>> 5) & (HEADS - 1))] as number) >>> (unit & 31)) & 1) !== 0 && this.beginsAt(base, units, length, at)) return true;
    }
    return false;
  }

  private beginsAt(base: number, units: Uint16Array, length: number, at: number): boolean {
    const { words } = this;
    for (let entry = words[base + HEADS + ((units[at] as number) & (CHAINS - 1))] as number; entry > 0; entry = words[entry] as number) {
      const size = words[entry + 1] as number;
      if (size >= RUN_OF_DIGITS ? hasDigits(units, length, at, size - RUN_OF_DIGITS) : hasUnits(units, length, at, words, entry + 2, size)) return true;
    }
    return false;
  }

  private layOut(set: number): number {
    const strings = this.strings(set);
    const base = this.used;
    this.makeRoom(STRINGS + strings.reduce((sum, { length }) => sum + (2 + length) * DIGITS.length, 0));
    this.used += STRINGS;
    for (const string of strings) {
      if (string.startsWith(ANY_DIGIT)) for (const digit of DIGITS) this.add(base, digit, RUN_OF_DIGITS + string.length, '');
      else this.add(base, string.charCodeAt(0), string.length, string);
    }
    this.laidOut[set] = base;
    return base;
  }

  private add(base: number, first: number, size: number, string: string): void {
    const { words } = this;
    const word = base + ((first >>> 5) & (HEADS - 1));
    const head = base + HEADS + (first & (CHAINS - 1));
    words[word] = (words[word] as number) | (1 << (first & 31));
    const entry = this.used;
    words[entry] = words[head] as number;
    words[entry + 1] = size;
    for (let at = 0; at < string.length; at++) words[entry + 2 + at] = string.charCodeAt(at);
    words[head] = entry;
    this.used += 2 + string.length;
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.words.length) return;
    const words = new Int32Array(Math.max(this.words.length * 2, this.used + more));
    words.set(this.words);
    this.words = words;
  }
}

function hasUnits(units: Uint16Array, length: number, at: number, words: Int32Array, from: number, size: number): boolean {
  if (at + size > length) return false;
  for (let i = 0; i < size; i++) if (units[at + i] !== words[from + i]) return false;
  return true;
}

function hasDigits(units: Uint16Array, length: number, at: number, count: number): boolean {
  if (at + count > length) return false;
  for (let i = 0; i < count; i++) if (!isDigit(units[at + i])) return false;
  return true;
}
