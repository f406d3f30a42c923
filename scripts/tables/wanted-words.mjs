import { pinyin } from 'pinyin-pro';
import { shippedTerms } from './shipped-terms.mjs';

/** How often jieba counted a word that is wanted whatever it is; one that straddles a term; one that straddles what sounds like a term. */
const COMMON = 1500;
const STRADDLING = 150;
const STRADDLING_A_SOUND = 300;
/** A word that sounds like a term, or like a part of it, explains a disguise better than the term does. */
const SOUNDING_ALIKE = 20;
/** What a term leaves of itself when a word straddles its end has to stand alone in the text: so often a character, or a word, does. */
const FREE_CHARACTER = 10000;
const FREE_WORD = 1000;
/** Longer terms are not met by chance. */
const LONGEST_MET = 4;

const syllables = (word) => pinyin(word, { toneType: 'none', type: 'array', v: true });
const sound = (word) => syllables(word).join(' ');

/** Both parts of a term for every place at which a word could straddle it. */
const cutsOf = (term) => Array.from({ length: term.length - 1 }, (_, i) => [term.slice(0, i + 1), term.slice(i + 1)]);

/**
 * Tells which words the engine needs: the commonest; those that can straddle an end of a shipped term, of which the rest
 * then stands alone (套 before 现金 for 套现); those that straddle what sounds like a term looked for in disguise (刷 before
 * 蛋糕 for 刷单); and those that sound like one. The others could neither refuse a hit nor explain a disguise.
 * @param {(word: string) => number} countOf how often jieba counted a word
 */
export async function wantedWords(countOf) {
  const { all, disguised } = await shippedTerms();
  const isFree = (part) => countOf(part) >= (part.length === 1 ? FREE_CHARACTER : FREE_WORD);
  const met = (terms) => [...terms].filter((term) => term.length <= LONGEST_MET).flatMap(cutsOf);
  const begins = new Set(met(all).flatMap(([head, rest]) => (isFree(head) ? [rest] : [])));
  const ends = new Set(met(all).flatMap(([head, rest]) => (isFree(rest) ? [head] : [])));
  const soundsOfRests = new Set([...disguised].filter((term) => term.length === 2).map((term) => sound(term[1])));
  const sounds = new Set(
    [...disguised].flatMap((term) => {
      const all = syllables(term);
      return all.flatMap((_, from) => all.slice(from + 1).map((__, i) => all.slice(from, from + i + 2).join(' ')));
    }),
  );
  const straddles = (word) => cutsOf(word).some(([head, rest]) => begins.has(head) || ends.has(rest));
  return ({ word, count }) =>
    count >= COMMON ||
    (count >= STRADDLING && straddles(word)) ||
    (count >= STRADDLING_A_SOUND && soundsOfRests.has(syllables(word)[0])) ||
    (count >= SOUNDING_ALIKE && sounds.has(sound(word)));
}
