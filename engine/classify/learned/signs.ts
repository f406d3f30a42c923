/**
 * The classes of cue in a text as numbers of signs: each class, each two that stand there together, how many there are at least, and
 * whether the text is Chinese.
 *
 * Idea: one class alone is how people talk; which classes come together is how advertisements are built, and that carries over to kinds of
 * text that no training shows. Invariant: more classes never take a sign away. Memory: one reused row. O(classes²).
 */
import type { Cue } from '../../cue';

/** The cue classes that the model weighs. */
export const MODEL_CUES: readonly Cue[] = [
  'opt-out',
  'phone',
  'handle',
  'link',
  'contact',
  'price',
  'gift',
  'event',
  'urgency',
  'salutation',
  'call-to-action',
  'trade',
  'goods',
  'venue',
  'apology',
  'superlative',
  'emoji',
];

const CLASSES = MODEL_CUES.length;
const FIRST_PAIR = CLASSES;
/** The sign of two classes, then of three, and so on. */
const FIRST_NUMBER = FIRST_PAIR + (CLASSES * (CLASSES - 1)) / 2;
const MOST_NUMBERED = 7;

/** The sign of a text with Chinese in it, the only one that may speak for a text. */
export const CHINESE_SIGN = FIRST_NUMBER + MOST_NUMBERED - 1;
/** How many signs there are. */
export const SIGNS = CHINESE_SIGN + 1;

/** The signs of one text; only the first `count` are valid, and only until the next call. */
export interface Signs {
  readonly numbers: Uint8Array;
  count: number;
}

const reused: Signs = { numbers: new Uint8Array(SIGNS), count: 0 };
const isThere = new Uint8Array(CLASSES);
const places: ReadonlyMap<Cue, number> = new Map(MODEL_CUES.map((cue, place) => [cue, place]));

function put(sign: number): void {
  reused.numbers[reused.count++] = sign;
}

/** The signs of the classes that stand in a text. The same object every time: read it before asking again. */
export function signsOf(cues: Iterable<Cue>, isChinese: boolean): Signs {
  isThere.fill(0);
  for (const cue of cues) isThere[places.get(cue) as number] = 1;
  reused.count = 0;
  let found = 0;
  for (let one = 0; one < CLASSES; one++) {
    if (isThere[one] === 0) continue;
    put(one);
    found++;
    for (let other = 0; other < one; other++) if (isThere[other] === 1) put(FIRST_PAIR + (one * (one - 1)) / 2 + other);
    if (found > 1 && found <= MOST_NUMBERED) put(FIRST_NUMBER + found - 2);
  }
  if (isChinese) put(CHINESE_SIGN);
  return reused;
}
