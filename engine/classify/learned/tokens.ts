/**
 * A folded text as a row of small numbers that a model can learn from and that carry over to texts of other kinds.
 *
 * Idea: Chinese characters stay themselves; a run of digits becomes a class by its length (a price, a year, a short number, a handle or
 * phone), a Latin word a number of its own, an emoji one class; punctuation and spaces vanish, since whether a text has them says where it
 * was collected, not what it is. Invariant: `starts` never decreases. Memory: two reused arrays of MAX_TOKENS. O(text).
 */
import type { Normalised } from '../../normalise/normalise';

/** Tokens beyond this are not looked at; an advertisement has said what it is by then. */
export const MAX_TOKENS = 400;

/** Classes; Chinese characters are their code units, and Latin words are numbers from `FIRST_WORD` on. */
export const TOKEN = { digits2: 1, digits4: 2, digits8: 3, digitsMany: 4, emoji: 6, at: 8 } as const;
export const FIRST_WORD = 0x10000;

/** The tokens of one text, in order; only the first `count` are valid, and only until the next call. */
export interface Tokens {
  readonly values: Uint32Array;
  /** Folded unit at which each token begins. */
  readonly starts: Int32Array;
  count: number;
}

const HAN = 1;
const DIGIT = 2;
const LATIN = 3;
const SYMBOL = 4;
const HIGH = 5;
const AT = 6;

const classes = /* @__PURE__ */ (() => {
  const table = new Uint8Array(0x10000);
  table.fill(HAN, 0x3400, 0x4dc0);
  table.fill(HAN, 0x4e00, 0xa000);
  table[0x3007] = HAN;
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(LATIN, 0x61, 0x7b);
  table.fill(SYMBOL, 0x2190, 0x2c00);
  table.fill(HIGH, 0xd83c, 0xd83f);
  table[0x40] = AT;
  return table;
})();

const isInsideNumber = (unit: number | undefined) => unit === 0x20 || unit === 0x2c || unit === 0x2d || unit === 0x2e;

function endOfNumber(units: Uint16Array, from: number, length: number): number {
  let at = from + 1;
  while (
    at < length &&
    (classes[units[at] as number] === DIGIT || (isInsideNumber(units[at]) && at + 1 < length && classes[units[at + 1] as number] === DIGIT))
  )
    at++;
  return at;
}

function classOfNumber(length: number): number {
  if (length <= 2) return TOKEN.digits2;
  if (length <= 4) return TOKEN.digits4;
  return length <= 8 ? TOKEN.digits8 : TOKEN.digitsMany;
}

const reused: Tokens = { values: new Uint32Array(MAX_TOKENS), starts: new Int32Array(MAX_TOKENS), count: 0 };

/** The tokens of a folded text. The same object every time: read it before asking again. */
export function tokensOf({ units, length }: Pick<Normalised, 'units' | 'length'>): Tokens {
  const { values, starts } = reused;
  let count = 0;
  for (let at = 0; at < length && count < MAX_TOKENS; ) {
    const unit = units[at] as number;
    const start = at++;
    let value = 0;
    switch (classes[unit]) {
      case HAN:
        value = unit;
        break;
      case DIGIT:
        at = endOfNumber(units, start, length);
        value = classOfNumber(at - start);
        break;
      case LATIN: {
        let hash = unit;
        while (at < length && classes[units[at] as number] === LATIN) hash = (Math.imul(hash, 31) + (units[at++] as number)) & 0xfffffff;
        value = FIRST_WORD + hash;
        break;
      }
      case HIGH:
        at++;
        value = TOKEN.emoji;
        break;
      case SYMBOL:
        value = TOKEN.emoji;
        break;
      case AT:
        value = TOKEN.at;
        break;
    }
    if (value === 0) continue;
    values[count] = value;
    starts[count] = start;
    count++;
  }
  reused.count = count;
  return reused;
}
