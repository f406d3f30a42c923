/*
 * What a folded unit is to the stream of keys (unfold.ts), for every unit at once.
 * Memory: two bytes for each of 65,536 units, filled at first use.
 */
import { identity } from '../normalise/identity';
import { FIRST_HAN, LAST_HAN, pinyinTable, readingOf } from './pinyin';
import { SHAPED_LIKE } from './shapes';
import { SIGN_READINGS } from './signs';
import { firstHalves } from './splits';

/** Keys of readings lie in the private use area, out of the way of every character. */
const READING_KEY = 0xe000;

/** Announces that the letter or figure after it joins a group: 加 as a sign. */
export const PLUS = 0x2b;

/** Stands for itself, or for its reading. */
export const OTHER = 0;
/** Says nothing between two characters. */
export const NOISE = 1;
/** Ends what can be one wording. */
export const BREAK = 2;
/** A Latin letter. */
export const LETTER = 3;
/** A digit. */
export const NUMBER = 4;
/** Stands for something else; unfold.ts finds out what. */
export const SPECIAL = 5;
/** No folded text holds a character up to this one, so that a class can stand where a key would. */
export const LAST_CODE = 7;

/** Symbols that say nothing between two characters: arrows, shapes, dingbats. */
const ORNAMENTS: readonly (readonly [number, number])[] = [
  [0x2190, 0x21ff],
  [0x2500, 0x27bf],
  [0x2b00, 0x2bff],
];

/** Strokes and marks that are characters of their own and stand between others for ornament: 日丶结. */
const STROKES = '丶丨丿灬ゞゝ〃';

/** By unit: its key where its class is OTHER, the class elsewhere. */
export type Codes = Uint16Array;

/** The key of a Han character is its reading, that of every other unit the unit itself. */
function ownKey(unit: number): number {
  const reading = unit >= FIRST_HAN && unit <= LAST_HAN ? readingOf(unit) : 0;
  return reading === 0 ? unit : READING_KEY + reading;
}

function classify(): Codes {
  const codes = identity();
  const { readings } = pinyinTable();
  for (let at = 0; at < readings.length; at++) if (readings[at] !== 0) codes[FIRST_HAN + at] = READING_KEY + (readings[at] as number);
  const put = (kind: number, units: Iterable<number>) => {
    for (const unit of units) codes[unit] = kind;
  };
  put(
    NOISE,
    Array.from(' \t.·•・、,，_-*|~^/\\\'"`#()（）[]【】{}<>「」=&@%$', (char) => char.charCodeAt(0)),
  );
  put(
    NOISE,
    Array.from(STROKES, (stroke) => stroke.charCodeAt(0)),
  );
  for (const [first, last] of ORNAMENTS) codes.fill(NOISE, first, last + 1);
  put(
    BREAK,
    Array.from('\n\r。！？!?；;：:', (char) => char.charCodeAt(0)),
  );
  codes.fill(LETTER, 0x61, 0x7b);
  codes.fill(NUMBER, 0x30, 0x3a);
  put(SPECIAL, firstHalves());
  put(SPECIAL, SHAPED_LIKE.keys());
  put(
    SPECIAL,
    Array.from(SIGN_READINGS.keys(), (code) => String.fromCodePoint(code).charCodeAt(0)),
  );
  codes.fill(SPECIAL, 0xd83c, 0xd83f);
  codes[PLUS] = SPECIAL;
  return codes;
}

let known: Codes | undefined;

/** What is known of every unit; worked out at the first call. */
export function classes(): Codes {
  known ??= classify();
  return known;
}

/** The class of a unit. */
export function classOf(codes: Codes, unit: number): number {
  const code = codes[unit] as number;
  return code > LAST_CODE ? OTHER : code;
}

/** True for a mark between characters, whether or not it stands for one: punctuation, space, ornament or emoji. */
export function isSign(codes: Codes, units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  const code = codes[unit] as number;
  if (code === NOISE || code === BREAK) return true;
  if ((unit & 0xfc00) === 0xdc00) return at > 0 && ((units[at - 1] as number) & 0xfffc) === 0xd83c;
  return code === SPECIAL && (unit < FIRST_HAN || unit > LAST_HAN);
}

/** The key of a unit, whatever its class. */
export function keyOf(codes: Codes, unit: number): number {
  const code = codes[unit] as number;
  return code > LAST_CODE ? code : ownKey(unit);
}

/** The key of a character with this reading. */
export const keyOfReading = (reading: number): number => READING_KEY + reading;
