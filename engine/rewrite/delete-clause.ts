import type { Rewrite } from '../rule';

const HAN = /\p{Script=Han}/u;
const SENTENCE_END = /[。！？!?；;\n\r]/;
const COMMA = /[，,、]/;
const LETTER = /[\p{L}\p{N}]/gu;

/** Fewer letters and digits than these are a remnant (“秒回”), no message. */
const LEAST_LEFT = 3;

/** A comma, a sentence end, or white space between two Han characters (people leave out the comma when they type). */
function isBreak(text: string, at: number): boolean {
  const char = text[at] as string;
  return SENTENCE_END.test(char) || COMMA.test(char) || (/\s/.test(char) && HAN.test(text[at - 1] ?? '') && HAN.test(text[at + 1] ?? ''));
}

/** Where the clauses that hold [start, end) begin and end, without the marks around them. */
function clausesAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !isBreak(text, to)) to++;
  return [from, to];
}

/**
 * Deletes the whole clause in which the hit stands, with the comma that tied it to the rest, and with its own end mark when nothing else
 * is left of the sentence. Null when hardly a word would stand: then only the person knows what there is to say.
 */
export const deleteClause: Rewrite = (text, hit) => {
  const [from, to] = clausesAround(text, hit.start, hit.end);
  const isFirst = from === 0 || SENTENCE_END.test(text[from - 1] as string);
  const isLast = to === text.length || SENTENCE_END.test(text[to] as string);
  const isTail = isLast && !isFirst;
  const start = isTail ? from - 1 : from;
  const end = isTail ? to : Math.min(to + 1, text.length);
  const rest = text.slice(0, start) + text.slice(end);
  return (rest.match(LETTER)?.length ?? 0) >= LEAST_LEFT ? { start, end, text: '' } : null;
};
