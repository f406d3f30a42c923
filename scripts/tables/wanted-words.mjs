import { pinyin } from 'pinyin-pro';
import { shippedTerms } from './shipped-terms.mjs';

const COMMON = 1500;
const STRADDLING = 250;
const SOUNDING_ALIKE = 8;

const sound = (word) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ');

/**
 * Tells which words the engine needs: the commonest, those that can straddle an end of a shipped term, and those that
 * sound like one. The others could neither refuse a hit nor explain a disguise.
 */
export async function wantedWords() {
  const { all, disguised } = await shippedTerms();
  const heads = new Set([...all].flatMap((term) => [1, 2, 3].map((n) => term.slice(0, n))));
  const tails = new Set([...all].flatMap((term) => [1, 2, 3].map((n) => term.slice(-n))));
  const sounds = new Set(
    [...disguised].flatMap((term) => {
      const syllables = sound(term).split(' ');
      return syllables.flatMap((_, from) => syllables.slice(from + 1).map((__, i) => syllables.slice(from, from + i + 2).join(' ')));
    }),
  );
  const straddles = (word) => {
    for (let at = 1; at < word.length; at++) if (heads.has(word.slice(at)) || tails.has(word.slice(0, at))) return true;
    for (let from = 1; from < word.length - 1; from++) if (all.has(word.slice(from, from + 1)) || all.has(word.slice(from, from + 2))) return true;
    return false;
  };
  return ({ word, count }) => count >= COMMON || (count >= STRADDLING && straddles(word)) || (count >= SOUNDING_ALIKE && sounds.has(sound(word)));
}
