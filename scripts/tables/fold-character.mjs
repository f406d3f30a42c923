import japanese from 'opencc-js/dict/JPShinjitaiCharactersRev';
import traditional from 'opencc-js/dict/TSCharacters';
import { gb2312 } from './gb2312.mjs';

const entriesOf = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '));
const TRADITIONAL = new Map(entriesOf(traditional).filter(([from, to]) => from.length === 1 && to.length === 1));
const simplified = new Set(gb2312());

// What a Japanese keyboard writes for a traditional character (売, 発, 薬), where it is no character of simplified Chinese itself.
const JAPANESE = entriesOf(japanese)
  .filter(([from, to]) => from.length === 1 && to?.length === 1 && !simplified.has(to) && !TRADITIONAL.has(to))
  .map(([from, to]) => [to, TRADITIONAL.get(from) ?? from]);

const SIMPLE = new Map([...TRADITIONAL, ...JAPANESE]).set('妳', '你');

// Letters of other scripts that look like Latin ones, capital and small apart because they look different.
const LOOK_ALIKES = new Map(
  [
    ['АВЕКМНОРСТХУІЅЈ', 'abekmhopctxyisj'],
    ['аеорсухіѕјкԁһԛԝ', 'aeopcyxisjkdhqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
    ['αονικυχ', 'aovikux'],
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
    ['ɑıɡ', 'aig'],
    ['’ʼ', "''"],
    ['➕✚✛', '+++'],
    ['\u2028\u2029', '\n\n'],
  ].flatMap(([from, to]) => [...from].map((char, at) => [char, to[at]])),
);

const circledDigits = [
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x24eb, 11, 10],
  [0x24ff, 0, 1],
].flatMap(([start, first, count]) => Array.from({ length: count }, (_, i) => [String.fromCodePoint(start + i), String(first + i)]));
const filledLetters = [0x1f150, 0x1f170].flatMap((start) =>
  Array.from({ length: 26 }, (_, i) => [String.fromCodePoint(start + i), String.fromCharCode(0x61 + i)]),
);
const OWN = new Map([...LOOK_ALIKES, ...circledDigits, ...filledLetters]);

const INVISIBLE = /^[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u3164\uFFA0]$/u;
const CONTROL = /^\p{Cc}$/u;
// Marks that people stack on other scripts' letters; the marks of Indic scripts stay with their letters.
const LOOSE_MARK = /^(?=[\p{Mn}\p{Me}])[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Mongolian}]$/u;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
// Compatibility forms of other scripts are left as they are: no rule is written in them, and they would double the table.
const WANTED = /^[ -~\n\p{Script=Han}]+$/u;

/** What one code point becomes before matching: '' when it goes, itself when it stays. The definition that the table is made from. */
export function foldCharacter(char) {
  if (INVISIBLE.test(char) || LOOSE_MARK.test(char) || (CONTROL.test(char) && !'\t\n\r'.includes(char))) return '';
  const own = OWN.get(char);
  if (own !== undefined) return own;
  let folded = char.normalize('NFKC').toLowerCase();
  if (ALPHABET.test(folded)) folded = folded.normalize('NFKD').replace(/\p{Mn}/gu, '');
  folded = folded.replace(/^\((\p{L})\)$/u, '$1');
  folded = [...folded].map((c) => SIMPLE.get(c) ?? OWN.get(c) ?? c).join('');
  const small = char.toLowerCase();
  return WANTED.test(folded) ? folded : [...small].length === 1 ? small : char;
}
