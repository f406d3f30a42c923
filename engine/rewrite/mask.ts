import type { Rewrite } from '../rule';

/** Masks letters and digits of the hit with asterisks, but for so many at its start and end; separators stay. What remains is still useful to who knows it. */
export function mask(keepStart: number, keepEnd: number): Rewrite {
  return (text, { start, end }) => {
    const chars = [...text.slice(start, end)];
    const places = chars.flatMap((char, i) => (/[\p{L}\p{N}]/u.test(char) ? [i] : []));
    const hidden = new Set(places.slice(keepStart, places.length - keepEnd));
    return hidden.size === 0 ? null : { start, end, text: chars.map((char, i) => (hidden.has(i) ? '*' : char)).join('') };
  };
}
