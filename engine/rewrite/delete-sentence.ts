import type { Rewrite } from '../rule';

/** What ends an English sentence; a stop inside a number or an address does not. */
const END = /[.!?]+(?=\s|$)|\n+/g;

/** Fewer letters than these are a remnant. */
const LEAST_LEFT = 20;

/** Deletes the English sentence, or sentences, in which the hit stands. Null when hardly a sentence would be left. */
export const deleteSentence: Rewrite = (text, hit) => {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= hit.start) ?? 0;
  const end = ends.find((each) => each >= hit.end) ?? text.length;
  const rest = `${text.slice(0, start)}${text.slice(end)}`;
  if ((rest.match(/\p{L}/gu)?.length ?? 0) < LEAST_LEFT) return null;
  return { start, end: start === 0 ? end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) : end, text: '' };
};
