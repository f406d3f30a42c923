/** The places where something stands in a text: [start, end) one after the other, by start. */
export type Places = readonly (readonly [number, number])[];

/** So that a hostile text cannot make a list without end. */
const MOST_PLACES = 10_000;

/** The empty list most texts share. */
const NOWHERE: Places = [];

/** Where the pattern, which must be global, matches in the text. */
export function placesOf(text: string, pattern: RegExp): Places {
  // Not `matchAll`: it copies the pattern for every text, which costs more than the search of a short one.
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOWHERE;
  const places: [number, number][] = [];
  for (; match && places.length < MOST_PLACES; match = pattern.exec(text)) {
    places.push([match.index, pattern.lastIndex]);
    if (match[0] === '') pattern.lastIndex++;
  }
  return places;
}

/** Whether one of the places lies within [start, end). */
export function isAnyWithin(places: Places, start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Places[number])[0] < start) low = middle + 1;
    else high = middle;
  }
  // They do not overlap, so that the first that begins there is also the first to end.
  return low < places.length && (places[low] as Places[number])[1] <= end;
}
