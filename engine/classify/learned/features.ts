/**
 * The tokens of a text as numbers of buckets of the model: every token, every pair of neighbours, and the make-up of the whole.
 *
 * Idea: hashing makes the model a flat array and keeps no word that could be read back. A bucket counts once however often it comes,
 * since repeating oneself must not prove more; a stamp per bucket tells whether it was seen in this text, so that nothing is cleared
 * between texts. Invariant: the same text gives the same buckets in the same order. Memory: 4 bytes a bucket and the reused row.
 */
import { FIRST_WORD, MAX_TOKENS, type Tokens } from './tokens';

/** Buckets of the model, a power of two. */
export const BUCKETS = 1 << 15;

const MAKE_UP = 8;
const MAX_FEATURES = 2 * MAX_TOKENS + MAKE_UP;

/** The buckets of one text; only the first `count` are valid, and only until the next call. */
export interface Features {
  readonly buckets: Uint16Array;
  /** The token at which each was found; -1 for the make-up of the whole. */
  readonly tokens: Int32Array;
  count: number;
}

const reused: Features = { buckets: new Uint16Array(MAX_FEATURES), tokens: new Int32Array(MAX_FEATURES), count: 0 };
const stamps = new Uint32Array(BUCKETS);
let stamp = 0;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function bucketOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 12)) & (BUCKETS - 1);
}

function put(hash: number, token: number): void {
  const bucket = bucketOf(hash);
  if (stamps[bucket] === stamp) return;
  stamps[bucket] = stamp;
  reused.buckets[reused.count] = bucket;
  reused.tokens[reused.count] = token;
  reused.count++;
}

const SEED = 0x811c9dc5 | 0;
/** Steps of the length, in tokens. */
const LENGTHS = [2, 4, 8, 16, 32, 64];

const SHORT_NUMBER = 0;
const LONG_NUMBER = 1;
const HANDLE = 2;
const WORD = 3;
const EMOJI = 4;
const SIGN = 5;
const HAN = 6;
const KINDS = 7;
/** The kind of each class of token, by TOKEN. */
const kinds = [SIGN, SHORT_NUMBER, SHORT_NUMBER, LONG_NUMBER, LONG_NUMBER, HANDLE, EMOJI, SIGN, SIGN] as const;
const tally = new Int32Array(KINDS);

function kindOf(value: number): number {
  if (value >= FIRST_WORD) return WORD;
  return kinds[value] ?? HAN;
}

/** How long the text is, how many numbers, words, emoji, handles, long numbers and cut-off characters and what share of Chinese it has: each as a step. */
function putMakeUp({ values, count, cutOff }: Tokens): void {
  tally.fill(0);
  for (let i = 0; i < count; i++) {
    const kind = kindOf(values[i] as number);
    tally[kind] = (tally[kind] as number) + 1;
  }
  const longNumbers = tally[LONG_NUMBER] as number;
  const handles = tally[HANDLE] as number;
  let step = 0;
  while (step < LENGTHS.length && count > (LENGTHS[step] as number)) step++;
  put(0x51ed00 + step, -1);
  put(0x600100 + Math.min((tally[SHORT_NUMBER] as number) + longNumbers, 3), -1);
  put(0x610100 + Math.min((tally[WORD] as number) + handles, 4), -1);
  put(0x620100 + Math.min(tally[EMOJI] as number, 3), -1);
  put(0x630100 + (count === 0 ? 0 : Math.round((4 * (tally[HAN] as number)) / count)), -1);
  put(0x640100 + Math.min(cutOff, 3), -1);
  put(0x650100 + Math.min(handles, 2), -1);
  put(0x660100 + Math.min(longNumbers, 2), -1);
}

/** The buckets of a row of tokens, each once, in order of first appearance. The same object every time: read it before asking again. */
export function featuresOf(tokens: Tokens): Features {
  stamp = (stamp + 1) >>> 0;
  if (stamp === 0) {
    stamps.fill(0);
    stamp = 1;
  }
  reused.count = 0;
  const { values, count } = tokens;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const one = mix(SEED, values[i] as number);
    put(one, i);
    if (i > 0) put(mix(before, (values[i] as number) + 0x9e37), i);
    before = one;
  }
  putMakeUp(tokens);
  return reused;
}
