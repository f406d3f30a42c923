/*
 * What a folded unit is to the stream of keys (unfold.ts), for every unit at once.
 * Memory: five bytes for each of 65,536 units, filled at first use.
 */
import { identity } from '../normalise/identity';
import { FIRST_HAN, LAST_HAN, readingOf } from './pinyin';
import { SHAPED_LIKE } from './shapes';
import { SIGN_READINGS } from './signs';
import { WHOLE_OF } from './splits';

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

/** What is known of every unit. */
export interface Classes {
  /** Class of every unit. */
  readonly of: Uint8Array;
  /** Key of every unit of class OTHER and LETTER. */
  readonly keys: Uint16Array;
  /** The key where the class is OTHER, the class elsewhere. */
  readonly codes: Uint16Array;
}

function classify(): Classes {
  const of = new Uint8Array(0x10000);
  const keys = identity();
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) {
    const reading = readingOf(unit);
    if (reading !== 0) keys[unit] = READING_KEY + reading;
  }
  for (const char of ' \t.·•・、,，_-*|~^/\\\'"`#()（）[]【】{}<>「」=&@%$') of[char.charCodeAt(0)] = NOISE;
  for (const stroke of STROKES) of[stroke.charCodeAt(0)] = NOISE;
  for (const [first, last] of ORNAMENTS) of.fill(NOISE, first, last + 1);
  for (const char of '\n\r。！？!?；;：:') of[char.charCodeAt(0)] = BREAK;
  for (let unit = 0x61; unit <= 0x7a; unit++) of[unit] = LETTER;
  for (let unit = 0x30; unit <= 0x39; unit++) of[unit] = NUMBER;
  for (const halves of WHOLE_OF.keys()) of[Math.floor(halves / 0x10000)] = SPECIAL;
  for (const unit of SHAPED_LIKE.keys()) of[unit] = SPECIAL;
  for (const code of SIGN_READINGS.keys()) of[String.fromCodePoint(code).charCodeAt(0)] = SPECIAL;
  for (let half = 0xd83c; half <= 0xd83e; half++) of[half] = SPECIAL;
  of[PLUS] = SPECIAL;
  const codes = keys.slice();
  for (let unit = 0; unit < codes.length; unit++) if (of[unit] !== OTHER) codes[unit] = of[unit] as number;
  return { of, keys, codes };
}

let known: Classes | undefined;

/** What is known of every unit; worked out at the first call. */
export function classes(): Classes {
  known ??= classify();
  return known;
}

/** The key of a character with this reading. */
export const keyOfReading = (reading: number): number => READING_KEY + reading;
