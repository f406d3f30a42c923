// Writes engine/boundary/words-data.ts: the commonest words of Chinese, by which a hit that ends inside another word is told.
//
// Source: jieba's dictionary as @node-rs/jieba carries it (MIT). segmentit's was not taken: its package is MIT, but where
// its word lists came from is not said (docs/decisions/0012-words-from-jieba.md).
//
// The terms of the shipped rules decide which words are needed, so run it again when many terms were added.
//
//   node scripts/tables/words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { gb2312 } from './gb2312.mjs';
import { wantedWords } from './wanted-words.mjs';

const folder = new URL('../../node_modules/@node-rs/jieba/', import.meta.url);
const VERSION = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).version;

const known = new Set(gb2312());
const isKnown = (word) => [...word].every((char) => known.has(char));
const entries = readFileSync(new URL('dict.txt', folder), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => word !== undefined && isKnown(word))
  .map(([word, count, kind]) => ({ word, count: Number(count), kind }));

// Names of people hardly ever straddle a term, and 博采 explains no 博彩.
const COMMON_NAME = 1500;
const isWord = ({ word, count, kind }) => word.length >= 2 && word.length <= 4 && (kind !== 'nr' || (word.length === 2 && count >= COMMON_NAME));
const counts = new Map(entries.map(({ word, count }) => [word, count]));
const isWanted = await wantedWords((word) => counts.get(word) ?? 0);
const words = entries.filter((entry) => isWord(entry) && isWanted(entry)).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
const levelOf = (count) => Math.max(0, Math.min(8, Math.floor(Math.log2(count) / 2)));

const chars = [...new Set(words.flatMap(({ word }) => [...word]))].sort();
const FIRST = 35;
const WIDTH = 57;
if (chars.length > WIDTH * WIDTH) throw new Error(`${chars.length} characters do not fit`);
const printable = (n) => String.fromCharCode(n + FIRST >= 92 ? n + FIRST + 1 : n + FIRST);
const code = (char) => {
  const index = chars.indexOf(char);
  return printable(Math.floor(index / WIDTH)) + printable(index % WIDTH);
};

let before = 0x4e00 - 1;
const MOST = 40;
const gaps = chars.map((char) => {
  let gap = char.charCodeAt(0) - before - 1;
  before = char.charCodeAt(0);
  let text = '';
  for (; gap >= MOST; gap -= MOST) text += printable(MOST);
  return text + printable(gap);
});

// One line a first character; in it, blocks of words of one length and level, each opened by a letter from À on.
const lines = chars
  .map((first) => {
    const own = words.filter(({ word }) => word[0] === first);
    const blocks = new Map();
    for (const { word, count } of own) {
      const key = (word.length - 2) * 9 + levelOf(count);
      blocks.set(key, [...(blocks.get(key) ?? []), word.slice(1)]);
    }
    return [...blocks]
      .sort(([a], [b]) => a - b)
      .map(
        ([key, rests]) =>
          String.fromCharCode(0xc0 + key) +
          rests
            .sort()
            .map((rest) => [...rest].map(code).join(''))
            .join(''),
      )
      .join('');
  })
  .join(' ');

// How often the characters stand alone, to weigh a cut against a word.
const alone = new Map(entries.filter(({ word }) => word.length === 1).map(({ word, count }) => [word, count]));
const singles = chars.map((char) => String.fromCharCode(48 + levelOf(alone.get(char) ?? 1))).join('');

const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
writeFileSync(
  new URL('../../engine/boundary/words-data.ts', import.meta.url),
  `/*
 * Made by scripts/tables/words.mjs from jieba's dictionary in @node-rs/jieba ${VERSION} (MIT); do not edit.
 * ${words.length} words of two to four characters. A level is half the binary logarithm of how often jieba counted the word.
 */

/** Characters left out between one character and the next. */
export const GAPS = ${quoted(gaps.join(''))};

/** The level of each character standing alone. */
export const SINGLES = ${quoted(singles)};

/** For each character, after a space, the words that it begins: blocks of one length and level, two letters a character. */
export const WORDS = ${quoted(lines)};
`,
);
console.log(`${words.length} words, ${chars.length} characters, rarest ${words.at(-1).count}`);
