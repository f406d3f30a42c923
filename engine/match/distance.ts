/*
 * Distances in a text that may hold runs of spaces or digits of any length.
 *
 * `代\s*开` says that 开 comes right after 代, spaces aside. So a distance is a number of units, plus RUN for every such
 * run; it adds up like any number. Plain distances stay below RUN, which is longer than any block of text (patterns.ts).
 */

/** Added to a distance for a run of spaces or digits of any length. */
export const RUN = 2 ** 20;

/** A distance of which nothing is known, where distances are stored as 32-bit integers. */
export const FAR = 2 ** 30;

/** A distance as it is stored. */
export const stored = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** How many units the distance is without such runs. */
export const inkOf = (distance: number): number => (Number.isFinite(distance) ? distance % RUN : distance);

/** A distance that is at least as long as each of the given ones. */
export function longest(distances: readonly number[]): number {
  let [ink, runs] = [Number.NEGATIVE_INFINITY, 0];
  for (const distance of distances) {
    if (distance === Number.POSITIVE_INFINITY) return distance;
    ink = Math.max(ink, inkOf(distance));
    runs = Math.max(runs, distance - inkOf(distance));
  }
  return runs + ink;
}

/** What `\s` and `\d` match, as units. */
const isFree = (unit: number) =>
  unit === 0x20 ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit > 0x1000 &&
    (unit <= 0x3000 || unit === 0xfeff) &&
    (unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));

/** The place of [0, length] that lies a distance, which may be negative, from `at`; where spaces and digits do not count, the farthest. */
export function moved(units: Uint16Array, length: number, at: number, by: number): number {
  const size = by < 0 ? -by : by;
  if (size < RUN || size >= FAR) return at + by < 0 ? 0 : at + by < length ? at + by : length;
  let place = at;
  let steps = size & (RUN - 1);
  if (by > 0) while (place < length && (isFree(units[place] as number) || steps-- > 0)) place++;
  else while (place > 0 && (isFree(units[place - 1] as number) || steps-- > 0)) place--;
  return place;
}
