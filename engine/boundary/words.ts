/*
 * How common a word is, by its folded units.
 *
 * Words of two to four characters lie in one open-addressing table under a 32-bit key: two characters give the key
 * exactly, longer words give a mixed one whose odds of clashing are one in millions (and the same everywhere).
 * Weights are whole numbers, sixteenths of a binary logarithm, so that every machine adds them up alike. Most pairs of
 * characters begin no word at all, which a bit set tells before the table is asked.
 * Memory: 16,384 × 5 bytes, 8 KB of bits and 21 KB of single characters; filled at first use in a few milliseconds.
 */
import { GAPS, SINGLES, WORDS } from './words-data';

const FIRST_HAN = 0x4e00;
const FIRST_PRINTABLE = 35;
const WIDTH = 57;
const MOST_GAP = 40;
const FIRST_BLOCK = 0xc0;
const LEVELS = 9;
const SIZE = 1 << 14;
const BITS = 1 << 16;

/** What one step of half a binary logarithm weighs. */
const LEVEL_WEIGHT = 32;
/** jieba counted 60 million words; so much a word weighs less than the whole. */
const TOTAL_WEIGHT = 26 * 16;

/** The words and how common they are. */
export interface WordTable {
  readonly keys: Uint32Array;
  readonly levels: Uint8Array;
  readonly alone: Uint8Array;
  /** Bit h is set when some word begins with a pair that hashes to h. */
  readonly pairs: Uint32Array;
}

const printable = (text: string, at: number) => {
  const code = text.charCodeAt(at) - FIRST_PRINTABLE;
  return code > 57 ? code - 1 : code;
};

const pairKey = (a: number, b: number) => ((a << 16) | b) >>> 0;
const longKey = (key: number, unit: number) => (Math.imul(key ^ (unit << 3), 0x9e3779b1) ^ (key >>> 15)) >>> 0;
const slotOf = (key: number) => (Math.imul(key, 0x85ebca6b) >>> 13) & (SIZE - 1);
const bitOf = (pair: number) => (Math.imul(pair, 0x9e3779b1) >>> 11) & (BITS - 1);

function decodeChars(): number[] {
  const chars: number[] = [];
  let code = FIRST_HAN - 1;
  for (let at = 0; at < GAPS.length; at++) {
    const gap = printable(GAPS, at);
    code += gap;
    if (gap === MOST_GAP) continue;
    code += 1;
    chars.push(code);
  }
  return chars;
}

function decode(): WordTable {
  const chars = decodeChars();
  const keys = new Uint32Array(SIZE);
  const levels = new Uint8Array(SIZE);
  const alone = new Uint8Array(0xa000 - FIRST_HAN);
  const pairs = new Uint32Array(BITS >>> 5);
  chars.forEach((char, i) => {
    alone[char - FIRST_HAN] = SINGLES.charCodeAt(i) - 48 + 1;
  });
  const charAt = (at: number) => chars[printable(WORDS, at) * WIDTH + printable(WORDS, at + 1)] as number;
  let first = 0;
  let rest = 1;
  let level = 0;
  for (let at = 0; at < WORDS.length; ) {
    const code = WORDS.charCodeAt(at);
    if (code === 0x20) {
      first++;
      at++;
    } else if (code >= FIRST_BLOCK) {
      rest = 1 + Math.floor((code - FIRST_BLOCK) / LEVELS);
      level = (code - FIRST_BLOCK) % LEVELS;
      at++;
    } else {
      let key = pairKey(chars[first] as number, charAt(at));
      const bit = bitOf(key);
      pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
      for (let i = 1; i < rest; i++) key = longKey(key, charAt(at + 2 * i));
      at += 2 * rest;
      let slot = slotOf(key);
      while (keys[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
      keys[slot] = key;
      levels[slot] = level + 1;
    }
  }
  return { keys, levels, alone, pairs };
}

let table: WordTable | undefined;

/** The one table, decoded at first use. */
export function wordTable(): WordTable {
  table ??= decode();
  return table;
}

function levelOf({ keys, levels }: WordTable, key: number): number {
  let slot = slotOf(key);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return levels[slot] as number;
    slot = (slot + 1) & (SIZE - 1);
  }
  return 0;
}

function mayBegin({ pairs }: WordTable, pair: number): boolean {
  const bit = bitOf(pair);
  return (((pairs[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

/** What a word weighs less than one that is twice as common. */
export const WEIGHT_OF_HALF = 16;

/** The longest word of the table, in characters. */
export const LONGEST_WORD = 4;

/**
 * Puts into `weights[base + n - 1]` what it weighs that the n units from `at` are one word, ending at `end` at the latest: below 0, the nearer
 * to 0 the commoner, and 0 when they are none. Every character is a word by itself. Gives the length of the longest word; weights
 * beyond it are left as they were.
 */
export function weighWordsAt(units: Uint16Array, at: number, end: number, weights: Int32Array, base: number): number {
  const words = wordTable();
  const first = units[at] as number;
  weights[base] = ((words.alone[first - FIRST_HAN] ?? 0) || 1) * LEVEL_WEIGHT - TOTAL_WEIGHT;
  const most = Math.min(LONGEST_WORD, end - at);
  let key = pairKey(first, units[at + 1] as number);
  if (most < 2 || !mayBegin(words, key)) return 1;
  let longest = 1;
  for (let size = 2; size <= most; size++) {
    if (size > 2) key = longKey(key, units[at + size - 1] as number);
    const level = levelOf(words, key);
    weights[base + size - 1] = level === 0 ? 0 : level * LEVEL_WEIGHT - TOTAL_WEIGHT;
    if (level !== 0) longest = size;
  }
  return longest;
}

const ofOne = new Int32Array(LONGEST_WORD);

/** What it weighs that the units [from, to) are one word, as above; undefined when they are none. */
export function wordWeight(units: Uint16Array, from: number, to: number): number | undefined {
  return weighWordsAt(units, from, to, ofOne, 0) < to - from ? undefined : (ofOne[to - from - 1] as number);
}

const OFTEN = 8;

/** True when a character is one of the few hundred that mostly stand alone: 我, 家, 一, 过. */
export function isOftenAlone(unit: number): boolean {
  return (wordTable().alone[unit - FIRST_HAN] ?? 0) > OFTEN;
}
