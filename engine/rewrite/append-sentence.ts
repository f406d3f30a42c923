import type { Rewrite } from '../rule';

/** Adds a sentence at the end of the text, for an element that was missing; null when it stands there already. */
export function appendSentence(sentence: string): Rewrite {
  return (text) => {
    if (text.includes(sentence)) return null;
    const end = text.trimEnd().length;
    const joint = /[。！？!?.~～]$/.test(text.trimEnd()) ? '' : '。';
    return { start: end, end, text: `${joint}${sentence}。` };
  };
}
