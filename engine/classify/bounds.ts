/*
 * What the figures over a text can be at most, from one pass over its units.
 *
 * The figures themselves (features.ts) are worked out by regular expressions that cost a hundred times as much; nearly
 * every text is told by the bounds to be far below every threshold. Invariant: no figure is ever above its bound.
 * Repetition: a phrase said three times makes every pair of units in the second and third saying come again at most one
 * saying later; where a few such pairs follow each other, the units are compared one saying back.
 * Memory: a byte for each unit, and an int for each of 2,048 hashed pairs. Cost: about 2 ns a character.
 */

import { unitAt } from '../normalise/unit-at';
import type { FeatureName } from '../rule';

const ORDINARY = 0;
const SYMBOL = 1;
const MARK = 2;
const BRACKET = 3;
const CAPITAL = 4;
const SMALL = 5;
const PICTURE = 6;
const PAIR = 7;
const CLASSES = 8;

function classify(): Uint8Array {
  const of = new Uint8Array(0x10000).fill(SYMBOL);
  const ordinary: readonly (readonly [number, number])[] = [
    [0x30, 0x39],
    [0x4e00, 0x9fff],
    [0x3041, 0x3096],
    [0x30a1, 0x30fa],
    [0xac00, 0xd7a3],
    [0x09, 0x0d],
    [0x20, 0x20],
    [0x3000, 0x3000],
  ];
  for (const [first, last] of ordinary) of.fill(ORDINARY, first, last + 1);
  for (const char of '，。、：；') of[char.charCodeAt(0)] = ORDINARY;
  of.fill(CAPITAL, 0x41, 0x5b);
  of.fill(SMALL, 0x61, 0x7b);
  of.fill(PICTURE, 0x2070, 0x3000);
  for (const char of '‼⁉') of[char.charCodeAt(0)] = PICTURE;
  of.fill(PICTURE, 0x3030, 0x303e);
  of.fill(PICTURE, 0x3297, 0x329a);
  of.fill(PAIR, 0xd800, 0xdc00);
  for (const char of '©®') of[char.charCodeAt(0)] = PICTURE;
  for (const char of '!！') of[char.charCodeAt(0)] = MARK;
  of['【'.charCodeAt(0)] = BRACKET;
  return of;
}

let classes: Uint8Array | undefined;
const counts = new Uint32Array(CLASSES);

const PAIRS = 2048;
/** Where each pair of units was last seen, counted on through all texts so that it need not be cleared between them. */
const lastSeen = new Int32Array(PAIRS).fill(-1000);
let seenBefore = 0;
const MOST_SEEN = 2 ** 30;
const LONGEST_PHRASE = 20;
/** A phrase of two units said three times has so many pairs in a row that were said before. */
const SHORTEST_ROW = 3;

/** For each figure that is read off the text itself, what it is at most. */
export type Bounds = Readonly<Record<Exclude<FeatureName, 'cue-classes' | 'promotion' | 'learned' | 'copies-sent' | 'promotions-sent'>, number>>;

/** True when the units before `end` are one phrase of two different units or more, said three times; `row` pairs there were said before. */
function isChorusEnd(given: string, end: number, row: number): boolean {
  for (let size = 2; size <= LONGEST_PHRASE && size * 2 <= row + 1; size++) {
    let same = 0;
    while (same < size * 2 && unitAt(given, end - 1 - same) === unitAt(given, end - 1 - same - size)) same++;
    if (same < size * 2) continue;
    for (let at = end - size + 1; at < end; at++) if (unitAt(given, at) !== unitAt(given, end - size)) return true;
  }
  return false;
}

function startCounting(length: number): number {
  if (seenBefore > MOST_SEEN) {
    lastSeen.fill(-1000);
    seenBefore = 0;
  }
  const base = seenBefore + LONGEST_PHRASE + 1;
  seenBefore = base + length;
  counts.fill(0);
  return base;
}

/** The bounds of a given text. */
export function boundsOf(given: string): Bounds {
  classes ??= classify();
  const classOf = classes;
  const { length } = given;
  const base = startCounting(length);
  const [ofKind, seen] = [counts, lastSeen];
  let before = -1;
  let run = 1;
  let longestRun = Math.min(1, length);
  let marks = 0;
  let longestMarks = 0;
  let lastMark = -2;
  let row = 0;
  let repeats = false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(given, at);
    const kind = classOf[unit] as number;
    if (kind !== ORDINARY) {
      ofKind[kind] = (ofKind[kind] as number) + 1;
      if (kind === MARK) {
        marks = lastMark === at - 1 ? marks + 1 : 1;
        lastMark = at;
        if (marks > longestMarks) longestMarks = marks;
      }
    }
    if (unit === before) {
      run++;
      if (run > longestRun) longestRun = run;
    } else run = 1;
    const pair = ((before << 5) ^ unit) & (PAIRS - 1);
    if (base + at - (seen[pair] as number) > LONGEST_PHRASE) row = 0;
    else if (++row >= SHORTEST_ROW && !repeats) repeats = isChorusEnd(given, at + 1, row);
    seen[pair] = base + at;
    before = unit;
  }
  const countOf = (kind: number) => counts[kind] as number;
  const [brackets, capitals, smalls, signs, pairs] = [countOf(BRACKET), countOf(CAPITAL), countOf(SMALL), countOf(PICTURE), countOf(PAIR)] as const;
  const letters = capitals + smalls;
  return {
    'symbol-density': length < 15 ? 0 : (countOf(SYMBOL) + countOf(MARK) + brackets + signs + pairs) / length,
    'exclamation-run': longestMarks,
    'emoji-count': signs + pairs,
    // Letters beyond the first plane repeat as pairs of units, which are not the same twice in a row.
    'character-run': pairs > 0 ? length : longestRun,
    'phrase-repetition': repeats ? length : 0,
    'bracket-blocks': brackets,
    'capitals-ratio': letters < 20 ? 0 : capitals / letters,
  };
}
