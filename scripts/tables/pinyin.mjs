// Writes engine/unfold/pinyin-data.ts: one reading, without tone, for each of the 6,763 characters of GB 2312.
//
// Source: pinyin-pro's first reading of the character alone; for the few characters of SEVERAL also its other readings.
//
//   node scripts/tables/pinyin.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { gb2312 } from './gb2312.mjs';

const VERSION = JSON.parse(readFileSync(new URL('../../node_modules/pinyin-pro/package.json', import.meta.url), 'utf8')).version;
// Characters that are common in both readings.
const SEVERAL = '行重乐长还得都会率便单调发数传弹奇朝藏曾参差角觉落没宿提系校兴血应载正只种着转卡度盛什石薄炮';

const readings = (char) => [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array', v: true }))].filter((r) => /^[a-z]+$/.test(r));
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?/;
const initialOf = (reading) => INITIAL.exec(reading)[0];
const finalOf = (reading) => reading.slice(initialOf(reading).length);

const chars = [...gb2312()].filter((char) => readings(char).length > 0);
const first = chars.map((char) => readings(char)[0]);
const initials = [...new Set(first.map(initialOf))].sort();
const finals = [...new Set(first.map(finalOf))].sort();

const FIRST_PRINTABLE = 40;
const letter = (index) => String.fromCharCode(FIRST_PRINTABLE + index);
const MOST = 48;
let before = 0x4e00 - 1;
const gaps = chars.map((char) => {
  let gap = char.charCodeAt(0) - before - 1;
  before = char.charCodeAt(0);
  let text = '';
  for (; gap >= MOST; gap -= MOST) text += letter(MOST);
  return text + letter(gap);
});
const others = [...SEVERAL].map((char) => `${char}${readings(char).slice(1).join(',')}`);

writeFileSync(
  new URL('../../engine/unfold/pinyin-data.ts', import.meta.url),
  `/*
 * Made by scripts/tables/pinyin.mjs from pinyin-pro ${VERSION} (MIT); do not edit.
 */

/** Initials and finals; a reading is one of each. */
export const INITIALS = '${initials.join(' ')}';
export const FINALS = '${finals.join(' ')}';

/** Characters left out between one character and the next: code - ${FIRST_PRINTABLE}; ${letter(MOST)} is ${MOST} and goes on. */
export const GAPS = '${gaps.join('').replaceAll('\\', '\\\\')}';

/** The initial of each character: code - ${FIRST_PRINTABLE}. */
export const INITIAL_OF = '${first.map((r) => letter(initials.indexOf(initialOf(r)))).join('')}';

/** The final of each character: code - ${FIRST_PRINTABLE}. */
export const FINAL_OF = '${first
    .map((r) => letter(finals.indexOf(finalOf(r))))
    .join('')
    .replaceAll('\\', '\\\\')}';

/** Characters that are common in several readings, with the others. */
export const OTHERS = '${others.join(' ')}';
`,
);
console.log(`${chars.length} characters, ${initials.length} initials, ${finals.length} finals`);
