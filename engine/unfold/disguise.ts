/*
 * Whether a place where the keys of a term stand is the term in disguise, and in which.
 *
 * Equal keys say only that the wording could be meant. It counts when every trick that was used is one that the rule
 * unfolds, and when nothing innocent explains the wording better: a common word that holds the changed character
 * (威信 on its own), a name in pinyin, a sign that stands for itself, a comma that is only a comma.
 */
import { cutAround, type Word } from '../boundary/boundary';
import { isOftenAlone } from '../boundary/words';
import type { Variant } from '../finding';
import type { Normalised } from '../normalise/normalise';
import { initialOf } from './pinyin';
import type { Unfolded } from './stream';
import { WAYS } from './unfold';

/** A set of variants: bit i stands for ORDER[i]. */
export type VariantSet = number;

/** The variants, that which tells most about a hit first. */
const ORDER: readonly Variant[] = ['emoji', 'pinyin', 'split', 'shape', 'homophone', 'digits', 'repeated', 'separated'];

const bitOf = (variant: Variant): VariantSet => 1 << ORDER.indexOf(variant);
const HOMOPHONE = bitOf('homophone');
const PINYIN = bitOf('pinyin');
const EMOJI = bitOf('emoji');
const REPEATED = bitOf('repeated');
const SEPARATED = bitOf('separated');
const DIGITS = bitOf('digits');
const SHAPE = bitOf('shape');
const WAY_BITS: readonly VariantSet[] = WAYS.map((way) => (way ? bitOf(way) : 0));
/** Tricks that put another character in the place of the right one, which may then be part of an innocent word. */
const REPLACING = HOMOPHONE | SHAPE | bitOf('split') | DIGITS;

/** The set of the given variants. */
export function variantSet(variants: readonly Variant[]): VariantSet {
  return variants.reduce((set, variant) => set | bitOf(variant), 0);
}

/** The variant of a set that tells most. */
export function mainVariant(set: VariantSet): Variant | undefined {
  return ORDER.find((variant) => (set & bitOf(variant)) !== 0);
}

const isHan = (unit: number | undefined) => unit !== undefined && unit >= 0x4e00 && unit < 0xa000;
const isLetter = (unit: number | undefined) => unit !== undefined && unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;
const unitsOf = (text: string) => new Set([...text].map((char) => char.charCodeAt(0)));

/** True when entry `at` of the text is the letter with which the reading of the term's character begins. */
function isInitial(text: Unfolded, at: number, term: Unfolded, k: number): boolean {
  const letter = text.chars[at] as number;
  return isLetter(letter) && isHan(term.chars[k]) && initialOf(term.chars[k] as number) === letter;
}

/** The tricks used by entry `at` of the text for entry `k` of the term; -1 when no trick explains it. */
function tricksOf(text: Unfolded, at: number, term: Unfolded, k: number): VariantSet {
  const way = text.way[at] as number;
  const isSame = text.chars[at] === term.chars[k];
  const extra = (text.times[at] as number) - (term.times[k] as number);
  let tricks = WAY_BITS[way] as number;
  if (way === term.way[k] && isSame) tricks = 0;
  else if (isInitial(text, at, term, k)) tricks = PINYIN;
  // A sign or a figure is read aloud, so that it sounds alike is all there is to it.
  else if (!isSame && text.chars[at] !== 0 && (tricks & (EMOJI | DIGITS)) === 0) tricks |= HOMOPHONE;
  if (extra < 0) return -1;
  if (extra === 0) return tricks;
  // Doubling and replacing one character at once is how one talks (抱抱), not how one hides.
  return (tricks & REPLACING) === 0 ? tricks | REPEATED : -1;
}

const SPACES = unitsOf(' \t');
const PROSE = unitsOf('，,、"\'“”「」()（）[]【】{}<>');
const BRACKETS = unitsOf('「」()（）[]【】{}<>');
/** From so many characters on nobody puts brackets inside a word but to hide it: 稳【赚】不赔. */
const LONG = 4;

/** A space is out of place between two Chinese characters; between two syllables of pinyin it tells nothing against them. */
const isHiddenBySpace = (before: number | undefined, after: number | undefined) => (isHan(before) && isHan(after)) || (isLetter(before) && isLetter(after));

/** A gap is a disguise when its marks have no place in prose, or when every character of the word is set apart. */
function areGapsPlausible({ units }: Normalised, text: Unfolded, at: number, size: number): boolean {
  let gaps = 0;
  let prose = 0;
  for (let i = at + 1; i < at + size; i++) {
    const from = text.to[i - 1] as number;
    const to = text.from[i] as number;
    if (to <= from) continue;
    gaps++;
    for (let place = from; place < to; place++) {
      const unit = units[place] as number;
      if (SPACES.has(unit) && !isHiddenBySpace(units[from - 1], units[to])) return false;
      if (PROSE.has(unit) && !(size >= LONG && BRACKETS.has(unit))) prose++;
    }
  }
  return prose === 0 || (gaps >= 2 && gaps === size - 1);
}

const CALLS = unitsOf('加找搜私看扫+联');
const ID_SIGNS = unitsOf('号群: ：=-');

/** True when a contact is plainly being given: a call to add somebody before, or an account name behind. */
function isContactGiven({ units, length }: Normalised, words: readonly Word[], from: number, to: number): boolean {
  const before = words.find((word) => word.to === from);
  if (from > 0 && CALLS.has(units[from - 1] as number) && (!before || before.to - before.from === 1)) return true;
  let at = to;
  while (at < length && at - to < 4 && ID_SIGNS.has(units[at] as number)) at++;
  let end = at;
  while (end < length && (isLetter(units[end]) || isDigit(units[end]) || units[end] === 0x5f || units[end] === 0x2d)) end++;
  return end - at >= 5;
}

/** True when a word that begins or ends outside straddles an end of the hit (稍微❤ is no 微❤). */
function isStraddled({ units, length }: Normalised, from: number, to: number): boolean {
  const straddles = (at: number, place: number) => cutAround(units, length, place, place + 1).some((word) => word.from < at && word.to > at);
  return (
    (from > 0 && isHan(units[from - 1]) && isHan(units[from]) && straddles(from, from)) || (isHan(units[to]) && isHan(units[to - 1]) && straddles(to, to - 1))
  );
}

/** True when no common word explains the replaced characters better. */
function isUnexplained(normal: Normalised, text: Unfolded, at: number, size: number, isReplaced: (i: number) => boolean): boolean {
  const from = text.from[at] as number;
  const to = text.to[at + size - 1] as number;
  const words = cutAround(normal.units, normal.length, from, to);
  if (isContactGiven(normal, words, from, to)) return true;
  const isInWord = (place: number) => words.some((word) => word.to - word.from > 1 && word.from <= place && word.to > place);
  let kept = 0;
  let keptAlone = 0;
  let explained = 0;
  let isCommon = false;
  let hasShape = false;
  for (let i = at; i < at + size; i++) {
    const isHeld = isInWord(text.from[i] as number);
    if (isReplaced(i)) {
      explained += isHeld ? 1 : 0;
      if (WAYS[text.way[i] as number] === 'shape') hasShape = true;
      if (text.to[i] === (text.from[i] as number) + 1 && isOftenAlone(normal.units[text.from[i] as number] as number)) isCommon = true;
    } else {
      kept++;
      keptAlone += isHeld ? 0 : 1;
    }
  }
  if (explained > 0) return keptAlone > 0 && size > 2;
  // Where no character is the term's own it is another word (价雪梨 is no 假学历); in two, one that often stands alone is itself (家我 is no 加我).
  return (kept > 0 || hasShape) && (size > 2 || !isCommon);
}

const IN_ADDRESS = unitsOf('./:@_-\\#=&?%');
const NEAR = 12;

/** Pinyin counts where Chinese is written around it, the run of letters is no part of an address or account, no name (Wei Xin) and nothing that programmers name (shuaDan). */
function isPinyinPlausible(text: Normalised, from: number, to: number): boolean {
  const { units, length, given } = text;
  const before = from > 0 ? (units[from - 1] as number) : 0;
  const after = to < length ? (units[to] as number) : 0;
  if (isLetter(before) || isDigit(before) || IN_ADDRESS.has(before) || isLetter(after) || isDigit(after)) return false;
  if (IN_ADDRESS.has(after) && isLetter(units[to + 1])) return false;
  const start = text.startOf(from);
  if (!/\p{Script=Han}/u.test(given.slice(Math.max(0, start - NEAR), text.startOf(to - 1) + 1 + NEAR))) return false;
  return !/^\p{Lu}\p{Ll}|\p{Ll}\p{Lu}\p{Ll}/u.test(given.slice(start, text.startOf(to - 1) + 1));
}

/** Initials alone count from three on, and only right beside a Chinese character; one among two characters only where these are the term's own. */
function areInitialsPlausible({ units }: Normalised, text: Unfolded, at: number, term: Unfolded): boolean {
  let initials = 0;
  let kept = 0;
  for (let k = 0; k < term.length; k++) {
    if (isInitial(text, at + k, term, k)) initials++;
    else if (text.chars[at + k] === term.chars[k]) kept++;
  }
  if (initials < term.length) return initials !== 1 || term.length > 3 || kept === 2;
  return initials > 2 && (isHan(units[(text.from[at] as number) - 1]) || isHan(units[text.to[at + term.length - 1] as number]));
}

/** True when something beside the one sign is part of the hit, and it is not a sign for itself. */
function isSignPlausible(text: Unfolded, at: number, size: number): boolean {
  for (let i = at + 1; i < at + size; i++) if (text.from[i] !== text.from[at]) return true;
  return false;
}

/** A figure is read as a word only beside a Chinese character and where no letter or unit follows it (4S店, 4月). */
const COUNTED = unitsOf('元块万千百十亿个天月年号点岁度分折楼层次名位人周级期倍成');

const POINT = 0x2e;

function isDigitPlausible({ units }: Normalised, text: Unfolded, at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) {
    if (WAYS[text.way[i] as number] !== 'digits') continue;
    const next = units[text.to[i] as number];
    if (isLetter(next) || next === POINT || (i === at + size - 1 && next !== undefined && COUNTED.has(next))) return false;
  }
  return true;
}

/**
 * The tricks by which the entries [at, at + size) of `text` are the term, 0 when it stands there plainly;
 * null when they are not the term, use a trick that is not `allowed`, or have a more innocent reading.
 */
export function disguiseOf(normal: Normalised, text: Unfolded, at: number, term: Unfolded, allowed: VariantSet): VariantSet | null {
  const size = term.length;
  const byEntry: VariantSet[] = [];
  let tricks = 0;
  for (let k = 0; k < size; k++) {
    const used = tricksOf(text, at + k, term, k);
    if (used < 0) return null;
    byEntry.push(used);
    tricks |= used;
    if (k > 0 && (text.from[at + k] as number) > (text.to[at + k - 1] as number)) tricks |= SEPARATED;
  }
  if (tricks === 0) return 0;
  if ((tricks & ~allowed) !== 0) return null;
  const from = text.from[at] as number;
  const to = text.to[at + size - 1] as number;
  const isPlausible =
    (!isStraddled(normal, from, to) || isContactGiven(normal, cutAround(normal.units, normal.length, from, to), from, to)) &&
    ((tricks & SEPARATED) === 0 || areGapsPlausible(normal, text, at, size)) &&
    ((tricks & PINYIN) === 0 || (isPinyinPlausible(normal, from, to) && areInitialsPlausible(normal, text, at, term))) &&
    ((tricks & EMOJI) === 0 || isSignPlausible(text, at, size)) &&
    ((tricks & DIGITS) === 0 || isDigitPlausible(normal, text, at, size)) &&
    ((tricks & REPLACING) === 0 || isUnexplained(normal, text, at, size, (i) => ((byEntry[i - at] as number) & REPLACING) !== 0));
  return isPlausible ? tricks : null;
}
