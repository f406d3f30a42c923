/*
 * What the figures over a text can be at most, from one pass over its units.
 *
 * The figures themselves (features.ts) are worked out by regular expressions that cost a hundred times as much; nearly
 * every text is told by the bounds to be far below every threshold. Invariant: no figure is ever above its bound.
 * Repetition: a phrase said three times makes every pair of units in the second and third saying come again at most one
 * saying later, so a row of such pairs about twice as long as their farthest distance has to show up.
 * Memory: a byte and an int for each of 65,536 units and pairs. Cost: about 3 ns a character.
 */
import type { FeatureName } from '../rule';

const ORDINARY = 0;
const SYMBOL = 1;
const MARK = 2;
const BRACKET = 3;
const CAPITAL = 4;
const SMALL = 5;
const PICTURE = 6;
const CLASSES = 7;

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
  of.fill(PICTURE, 0x2000, 0x3000);
  of.fill(PICTURE, 0x3030, 0x303e);
  of.fill(PICTURE, 0x3297, 0x329a);
  of.fill(PICTURE, 0xd800, 0xdc00);
  for (const char of '©®') of[char.charCodeAt(0)] = PICTURE;
  for (const char of '!！') of[char.charCodeAt(0)] = MARK;
  of['【'.charCodeAt(0)] = BRACKET;
  return of;
}

let classes: Uint8Array | undefined;
const counts = new Uint32Array(CLASSES);

/** Where each pair of units was last seen, counted on through all texts so that it need not be cleared between them. */
const lastSeen = new Int32Array(0x10000).fill(-1000);
let seenBefore = 0;
const MOST_SEEN = 2 ** 30;
const LONGEST_PHRASE = 20;
const SHORTEST_ROW = 3;

/** For each figure that is read off the text itself, what it is at most. */
export type Bounds = Readonly<Record<Exclude<FeatureName, 'cue-classes' | 'promotion' | 'learned' | 'copies-sent' | 'promotions-sent'>, number>>;

/** Whether a phrase may have been said three times in the units of a text. */
function mayRepeat(given: string): boolean {
  const { length } = given;
  if (seenBefore > MOST_SEEN) {
    lastSeen.fill(-1000);
    seenBefore = 0;
  }
  const base = seenBefore + LONGEST_PHRASE + 1;
  seenBefore = base + length;
  let before = 0;
  let row = 0;
  let farthest = 0;
  for (let at = 0; at < length; at++) {
    const unit = given.charCodeAt(at);
    const pair = (before * 31 + unit) & 0xffff;
    const apart = base + at - (lastSeen[pair] as number);
    lastSeen[pair] = base + at;
    before = unit;
    if (apart > LONGEST_PHRASE) {
      row = 0;
      farthest = 0;
      continue;
    }
    row++;
    if (apart > farthest) farthest = apart;
    if (row >= SHORTEST_ROW && row >= 2 * farthest - 1) return true;
  }
  return false;
}

/** The bounds of a given text. */
export function boundsOf(given: string): Bounds {
  classes ??= classify();
  counts.fill(0);
  const { length } = given;
  let before = -1;
  let run = 0;
  let longestRun = 0;
  let marks = 0;
  let longestMarks = 0;
  for (let at = 0; at < length; at++) {
    const unit = given.charCodeAt(at);
    const kind = classes[unit] as number;
    counts[kind] = (counts[kind] as number) + 1;
    run = unit === before ? run + 1 : 1;
    if (run > longestRun) longestRun = run;
    marks = kind === MARK ? marks + 1 : 0;
    if (marks > longestMarks) longestMarks = marks;
    before = unit;
  }
  const [, symbols, exclamations, brackets, capitals, smalls, pictures] = counts as unknown as [number, number, number, number, number, number, number];
  const letters = capitals + smalls;
  return {
    'symbol-density': length < 15 ? 0 : (symbols + exclamations + brackets + pictures) / length,
    'exclamation-run': longestMarks,
    'emoji-count': pictures,
    'character-run': pictures > 0 ? length : longestRun,
    'phrase-repetition': mayRepeat(given) ? length : 0,
    'bracket-blocks': brackets,
    'capitals-ratio': letters < 20 ? 0 : capitals / letters,
  };
}
