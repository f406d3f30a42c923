import { pinyinTable } from './pinyin';

const LONGEST_SYLLABLE = 6;

/** Letters that people write for a word and leave standing beside pinyin: jiaV, vx. */
const LONE_LETTERS = 'vxqw';

/** One part of a run of letters: a syllable with its reading, or a letter that stays. */
export interface Spelled {
  readonly length: number;
  /** 0 for a letter that stays. */
  readonly reading: number;
}

/**
 * A run of lower-case letters taken apart into syllables, with at most two letters of v, x, q, w left over at either end;
 * null when it is no pinyin. Longest syllables first, going back where that fails; runs of more than 24 letters are no pinyin.
 */
export function spell(letters: string): readonly Spelled[] | null {
  if (letters.length < 2 || letters.length > 24) return null;
  const { bySpelling } = pinyinTable();
  const dead = new Set<number>();
  const from = (at: number): Spelled[] | null => {
    if (at === letters.length) return [];
    if (dead.has(at)) return null;
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - at); length > 1; length--) {
      const reading = bySpelling.get(letters.slice(at, at + length));
      if (reading === undefined) continue;
      const rest = from(at + length);
      if (rest) return [{ length, reading }, ...rest];
    }
    const tail = letters.slice(at);
    if (tail.length <= 2 && at > 0 && [...tail].every((letter) => LONE_LETTERS.includes(letter))) return [...tail].map(() => ({ length: 1, reading: 0 }));
    dead.add(at);
    return null;
  };
  return from(0);
}
