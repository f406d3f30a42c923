import type { Rewrite } from '../rule';

/** Two words or more in capitals, with what ties them. */
const SHOUTED = /\p{Lu}{2,}(?:[\s,'’&-]+\p{Lu}+)*[\s,'’&-]+\p{Lu}{2,}/gu;

const OPENS_SENTENCE = /(?:^|[.!?\n]\s*)$/u;

function said(words: string, opensSentence: boolean): string {
  const low = words.toLowerCase().replace(/\bi\b/g, 'I');
  return opensSentence ? low.charAt(0).toUpperCase() + low.slice(1) : low;
}

/** Says the line of a hit calmly: a run of exclamation marks becomes one, words in capitals a sentence. Null for a line that does not shout. */
export const calmDown: Rewrite = (text, hit) => {
  const start = text.lastIndexOf('\n', hit.start - 1) + 1;
  const lineEnd = text.indexOf('\n', hit.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(start, end);
  const calm = line.replace(/!{2,}/g, '!').replace(SHOUTED, (words, at: number, whole: string) => said(words, OPENS_SENTENCE.test(whole.slice(0, at))));
  return calm === line ? null : { start, end, text: calm };
};
