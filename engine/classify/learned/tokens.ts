/**
 * A folded text as a row of small numbers that a model can learn from and that carry over to texts of other kinds.
 *
 * Idea: Chinese characters stay themselves; a run of digits becomes a class by its length (a price, a year, a short number, a handle or
 * phone), letters and digits in one another's midst a handle, a Latin word a number of its own, an emoji one class; punctuation and spaces vanish, since whether a text has them says where it
 * was collected, not what it is. Invariant: `starts` never decreases. Memory: two reused arrays of MAX_TOKENS. O(text).
 */
import type { Normalised } from '../../normalise/normalise';

/** Tokens beyond this are not looked at; an advertisement has said what it is by then. */
export const MAX_TOKENS = 400;

/** Classes; Chinese characters are their code units, and Latin words are numbers from `FIRST_WORD` on. */
const TOKEN = { digits2: 1, digits4: 2, digits8: 3, digitsMany: 4, handle: 5, emoji: 6, at: 8 } as const;
export const FIRST_WORD = 0x10000;

/** The tokens of one text, in order; only the first `count` are valid, and only until the next call. */
export interface Tokens {
  readonly values: Uint32Array;
  /** Folded unit at which each token begins. */
  readonly starts: Int32Array;
  count: number;
  /** How many single characters stand between marks that are no stops, as in 加-微-信. */
  cutOff: number;
  isChinese: boolean;
}

const HAN = 1;
const DIGIT = 2;
const LATIN = 3;
const SYMBOL = 4;
const HIGH = 5;
const AT = 6;
const UNDERSCORE = 0x5f;

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

const isStop = (unit: number | undefined) => unit === 0x2c || unit === 0x3001 || unit === 0x3002;

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

const SHORTEST_HANDLE = 5;

/** The end of the letters and digits that go on at `at`; `at` itself when they and what began at `from` are too few for a handle. */
function endOfHandle(units: Uint16Array, from: number, at: number, length: number): number {
  let end = at;
  for (; end < length; end++) {
    const kind = classes[units[end] as number];
    if (kind !== DIGIT && kind !== LATIN && units[end] !== UNDERSCORE) break;
  }
  return end - from < SHORTEST_HANDLE ? at : end;
}

function isCutOff(units: Uint16Array, at: number, length: number): boolean {
  if (at + 2 >= length) return false;
  const mark = units[at + 1] as number;
  const kind = classes[mark] as number;
  if (kind === HAN || kind === DIGIT || kind === LATIN || isStop(mark) || classes[units[at + 2] as number] !== HAN) return false;
  return at + 3 >= length || classes[units[at + 3] as number] !== HAN;
}

const reused: Tokens = { values: new Uint32Array(MAX_TOKENS), starts: new Int32Array(MAX_TOKENS), count: 0, cutOff: 0, isChinese: false };

/** Where the token ends whose value was given last; a place of its own, so that nothing is made for each token. */
const reading = { end: 0 };

function numberAt(units: Uint16Array, start: number, length: number): number {
  const end = endOfNumber(units, start, length);
  // one digit before letters is a count with its unit, as in 5kg
  reading.end = end - start > 1 && end < length && classes[units[end] as number] === LATIN ? endOfHandle(units, start, end, length) : end;
  return reading.end > end ? TOKEN.handle : classOfNumber(end - start);
}

function wordAt(units: Uint16Array, start: number, length: number): number {
  let at = start + 1;
  let hash = units[start] as number;
  while (at < length && classes[units[at] as number] === LATIN) hash = (Math.imul(hash, 31) + (units[at++] as number)) & 0xfffffff;
  reading.end = at < length && classes[units[at] as number] === DIGIT ? endOfHandle(units, start, at, length) : at;
  return reading.end > at ? TOKEN.handle : FIRST_WORD + hash;
}

/** The value of the token that begins at `start`, 0 for what is none; sets where it ends. */
function tokenAt(units: Uint16Array, start: number, length: number): number {
  const unit = units[start] as number;
  reading.end = start + 1;
  switch (classes[unit]) {
    case HAN:
      return unit;
    case DIGIT:
      return numberAt(units, start, length);
    case LATIN:
      return wordAt(units, start, length);
    case HIGH:
      reading.end = start + 2;
      return TOKEN.emoji;
    case SYMBOL:
      return TOKEN.emoji;
    case AT:
      return TOKEN.at;
    default:
      return 0;
  }
}

/** The tokens of a folded text. The same object every time: read it before asking again. */
export function tokensOf({ units, length }: Pick<Normalised, 'units' | 'length'>): Tokens {
  const { values, starts } = reused;
  let count = 0;
  let cutOff = 0;
  let isChinese = false;
  for (let start = 0; start < length && count < MAX_TOKENS; start = reading.end) {
    const value = tokenAt(units, start, length);
    if (value === 0) continue;
    if (value < FIRST_WORD && value > TOKEN.at) {
      isChinese = true;
      if (isCutOff(units, start, length)) cutOff++;
    }
    values[count] = value;
    starts[count] = start;
    count++;
  }
  reused.count = count;
  reused.cutOff = cutOff;
  reused.isChinese = isChinese;
  return reused;
}
