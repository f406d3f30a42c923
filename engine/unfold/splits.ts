import { SPLITS } from './splits-data';

const PAIR_WIDTH = 0x10000;

/** The key of two neighbouring halves in `WHOLE_OF`. */
export const halvesKey = (first: number, second: number): number => first * PAIR_WIDTH + second;

function decode(): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  for (const entry of SPLITS.split(' ')) {
    const first = entry.charCodeAt(0);
    for (let at = 1; at < entry.length; at += 2) wholes.set(halvesKey(first, entry.charCodeAt(at)), entry.charCodeAt(at + 1));
  }
  return wholes;
}

/** By first half × 65536 + second half: the whole character. */
export const WHOLE_OF: ReadonlyMap<number, number> = decode();
