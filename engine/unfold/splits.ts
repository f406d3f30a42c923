import { SPLITS } from './splits-data';

let known: ReadonlyMap<number, string> | undefined;

/** By first half: by turns a second half and the whole character, behind the first. Read as they are packed, since a text asks for few of them. */
function byFirst(): ReadonlyMap<number, string> {
  known ??= new Map(SPLITS.split(' ').map((entry) => [entry.charCodeAt(0), entry]));
  return known;
}

/** Every character that is the first half of another. */
export const firstHalves = (): Iterable<number> => byFirst().keys();

/** The character that two neighbouring halves make; 0 when they make none. */
export function wholeOf(first: number, second: number): number {
  const entry = byFirst().get(first) ?? '';
  for (let at = 1; at < entry.length; at += 2) if (entry.charCodeAt(at) === second) return entry.charCodeAt(at + 1);
  return 0;
}
