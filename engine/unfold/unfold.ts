/*
 * A text as somebody would read it aloud who knows the tricks: the stream in which disguised terms are looked for.
 *
 * Every folded unit becomes a key: Han characters their reading, letters themselves, signs the characters they stand
 * for, spelled-out pinyin its readings, two halves the whole character; short runs of marks between characters and
 * repetitions are dropped. Two wordings have the same keys when one could be a disguise of the other; disguise.ts
 * then decides whether it is.
 * Layout: parallel arrays, one entry a key; entry i came from the folded units [from[i], to[i]). Key 0 is a barrier.
 * Cost: O(text), some 3 ns a character where nothing special stands.
 */
import type { Variant } from '../finding';
import type { Lexicon } from '../match/lexicon';
import { Occurrences, scan } from '../match/scan';
import { BREAK, type Codes, classes, classOf, isSign, keyOf, keyOfReading, LAST_CODE, LETTER, NOISE, NUMBER, OTHER, PLUS, SPECIAL } from './classes';
import { SHAPED_LIKE } from './shapes';
import { SIGN_READINGS } from './signs';
import { spell } from './spell';
import { wholeOf } from './splits';
import { BARRIER, PLAIN, Stream, type Unfolded } from './stream';

/** How an entry was unfolded; the index is what `via` holds. */
export const WAYS: readonly (Variant | undefined)[] = [undefined, 'emoji', 'pinyin', 'split', 'shape', 'digits'];
const SIGN = 1;
const SPELLED = 2;
const SPLIT = 3;
const SHAPE = 4;
const DIGIT = 5;

const DIGIT_WORDS = '零一二三四五六七八九';
const AFTER_PLUS = new Set([...'我v薇微威维卫q扣w您群裙徽飞✈'].map((char) => char.charCodeAt(0)));
const LONGEST_GAP = 3;

function pushText(stream: Stream, codes: Codes, text: string, from: number, to: number, way: number): void {
  for (let i = 0; i < text.length; i++) stream.push(keyOf(codes, text.charCodeAt(i)), text.charCodeAt(i), from, to, way);
}

/** True when the same sign stands again on the other side of the character beside it: 💰贷💰款 is set apart by what means nothing there. */
function isOrnament(units: Uint16Array, length: number, at: number, width: number): boolean {
  const isSame = (place: number) => place >= 0 && place + width <= length && units[place] === units[at] && units[place + width - 1] === units[at + width - 1];
  return isSame(at + width + 1) || isSame(at - width - 1);
}

/** Takes in the special character at `at`; gives where to go on. */
function pushSpecial(stream: Stream, codes: Codes, units: Uint16Array, length: number, at: number): number {
  const unit = units[at] as number;
  const next = at + 1 < length ? (units[at + 1] as number) : 0;
  if (unit === PLUS) {
    const before = at > 0 ? classOf(codes, units[at - 1] as number) : OTHER;
    const isCall = before !== LETTER && before !== NUMBER && (AFTER_PLUS.has(next) || (next & 0xfc00) === 0xd800);
    if (isCall) pushText(stream, codes, '加', at, at + 1, SIGN);
    return at + 1;
  }
  const whole = wholeOf(unit, next);
  if (whole !== 0) {
    stream.push(keyOf(codes, whole), whole, at, at + 2, SPLIT);
    return at + 2;
  }
  const real = SHAPED_LIKE.get(unit);
  if (real !== undefined) {
    stream.push(keyOf(codes, real), real, at, at + 1, SHAPE);
    return at + 1;
  }
  const isPair = (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  const width = isPair ? 2 : 1;
  const read = SIGN_READINGS.get(isPair ? (unit - 0xd800) * 0x400 + next - 0xdc00 + 0x10000 : unit);
  if (read !== undefined) {
    if (!isOrnament(units, length, at, width)) pushText(stream, codes, read, at, at + width, SIGN);
  } else if (!isPair || unit > 0xd83e)
    for (let i = 0; i < width; i++) stream.push(keyOf(codes, units[at + i] as number), units[at + i] as number, at + i, at + i + 1, PLAIN);
  return at + width;
}

/** Takes in a run of letters [at, end). */
function pushLetters(stream: Stream, units: Uint16Array, at: number, end: number): void {
  const run = String.fromCharCode(...units.subarray(at, Math.min(end, at + 25)));
  let place = at;
  for (const { length, reading } of spell(run) ?? []) {
    if (reading === 0) stream.push(units[place] as number, units[place] as number, place, place + 1, PLAIN);
    else stream.push(keyOfReading(reading), 0, place, place + length, SPELLED);
    place += length;
  }
  for (; place < end; place++) stream.push(units[place] as number, units[place] as number, place, place + 1, PLAIN);
}

/** Takes in a run of digits [at, end): one alone is read as its word, more stay figures. */
function pushDigits(stream: Stream, codes: Codes, units: Uint16Array, at: number, end: number): void {
  if (end - at === 1) {
    const word = DIGIT_WORDS.charCodeAt((units[at] as number) - 0x30);
    stream.push(keyOf(codes, word), word, at, end, DIGIT);
  } else for (let place = at; place < end; place++) stream.push(units[place] as number, units[place] as number, place, place + 1, PLAIN);
}

const stream = new Stream();

/** Takes in what begins at `at` and is no plain character; gives where to go on. */
function pushOdd(stream: Stream, codes: Codes, units: Uint16Array, length: number, at: number): number {
  const kind = codes[units[at] as number] as number;
  if (kind === SPECIAL) return pushSpecial(stream, codes, units, length, at);
  let end = at + 1;
  while (end < length && codes[units[end] as number] === kind) end++;
  if (kind === LETTER) pushLetters(stream, units, at, end);
  else pushDigits(stream, codes, units, at, end);
  return end;
}

/** Takes in the folded units [from, to). */
function read(stream: Stream, units: Uint16Array, from: number, to: number): void {
  const codes = classes();
  let noise = 0;
  for (let at = from; at < to; ) {
    const unit = units[at] as number;
    const code = codes[unit] as number;
    if (code === NOISE) {
      noise++;
      at++;
      continue;
    }
    if (noise > LONGEST_GAP) stream.push(BARRIER, 0, at, at, PLAIN);
    noise = 0;
    if (code > LAST_CODE) stream.push(code, unit, at, ++at, PLAIN);
    else if (code === BREAK) stream.push(BARRIER, 0, at, ++at, PLAIN);
    else at = pushOdd(stream, codes, units, to, at);
  }
}

/** The stream of keys of the folded units [from, to); valid until the next call. */
export function unfold(units: Uint16Array, from: number, to: number): Unfolded {
  stream.start(to - from);
  read(stream, units, from, to);
  return stream;
}

/** A stream that stays valid, for something as short as a term. */
export function unfoldForGood(units: Uint16Array): Unfolded {
  const own = new Stream();
  own.start(units.length);
  read(own, units, 0, units.length);
  return own;
}

/** Marks of prose that `NOISE` holds: the comma, the space and 、. */
const isPause = (unit: number) => unit === 0x2c || unit === 0x20 || unit === 0x3001;

/** Takes in the keys of the folded units [0, length) and where they stand, and no more. The runs of plain characters, which are nearly all of a text, are read here and not by `read`. */
function readKeys(stream: Stream, codes: Codes, units: Uint16Array, length: number): void {
  for (let at = 0, noise = 0; at < length; ) {
    const unit = units[at] as number;
    const code = codes[unit] as number;
    if (code === NOISE) {
      stream.endRun(units, at, at + 1, isPause(unit));
      noise++;
      at++;
      continue;
    }
    if (noise > LONGEST_GAP) stream.push(BARRIER, 0, at, at, PLAIN);
    noise = 0;
    if (code > LAST_CODE) at = stream.run(codes, units, length, at);
    else if (code === BREAK) {
      stream.endRun(units, at, at + 1, true);
      stream.push(BARRIER, 0, at, ++at, PLAIN);
    } else {
      const next = pushOdd(stream, codes, units, length, at);
      if (code === SPECIAL && isSign(codes, units, at)) stream.endRun(units, at, next, false);
      at = next;
    }
  }
}

const disguised = new Occurrences();

const NOWHERE: readonly number[] = [];

/** What a text may hold in disguise. */
export interface Suspected {
  /** The stretches, from one break to the next, in which the keys of a term stand: pairs of where one begins and ends. */
  readonly stretches: readonly number[];
  /** Marks around which characters may have been set apart. */
  readonly apart: readonly number[];
}

/**
 * Where terms of the lexicon may stand in disguise in the folded units [0, length). No term reaches over a break, so nothing but the stretches
 * has to be unfolded; costs a third of unfolding and scanning it all.
 */
export function suspectedIn(lexicon: Lexicon, units: Uint16Array, length: number): Suspected {
  const codes = classes();
  stream.start(length);
  readKeys(stream, codes, units, length);
  scan(lexicon, stream.keys, stream.length, disguised);
  const isBreak = (at: number) => codes[units[at] as number] === BREAK;
  const stretches: number[] = [];
  let end = -1;
  for (let i = 0; i < disguised.count; i++) {
    const place = stream.from[(disguised.from[i] as number) + 1] as number;
    if (place < end) continue;
    let from = place;
    while (from > 0 && !isBreak(from - 1)) from--;
    end = place;
    while (end < length && !isBreak(end)) end++;
    stretches.push(from, end);
  }
  return { stretches, apart: stream.apart.length === 0 ? NOWHERE : stream.apart.slice() };
}
