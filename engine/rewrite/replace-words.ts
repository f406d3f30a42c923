import type { Rewrite } from '../rule';

/** Replaces what was hit by the wording given for it, longest key first; null when no key stands in the hit. */
export function replaceWords(words: Readonly<Record<string, string>>): Rewrite {
  const keys = Object.keys(words).sort((a, b) => b.length - a.length);
  return (text, { start, end }) => {
    const hit = text.slice(start, end);
    const key = keys.find((k) => hit.includes(k));
    return key === undefined ? null : { start, end, text: hit.replace(key, words[key] as string) };
  };
}
