// Writes engine/normalise/fold-data.ts: what one character becomes before matching.
//
// Sources: Unicode's own NFKC, lower case and general categories as this Node knows them (the version is written
// into the file), OpenCC's TSCharacters from opencc-js (Apache-2.0), and the short lists in fold-character.mjs, which are ours.
//
//   node scripts/tables/fold.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { foldCharacter as fold } from './fold-character.mjs';

const VERSION = JSON.parse(readFileSync(new URL('../../node_modules/opencc-js/package.json', import.meta.url), 'utf8')).version;
const OUT = new URL('../../engine/normalise/fold-data.ts', import.meta.url);

const isUnit = (text) => text.length === 1;
const all = [];
for (let code = 0; code <= 0x1ffff; code++) {
  if (code >= 0xd800 && code < 0xe000) continue;
  const char = String.fromCodePoint(code);
  const to = fold(char);
  if (to !== char) all.push({ code, to });
}
for (let code = 0xe0000; code < 0xe0200; code++) if (fold(String.fromCodePoint(code)) === '') all.push({ code, to: '' });

/** Maximal runs of consecutive codes whose values rise by one (or all are gone). */
function runsOf(entries, step, rise) {
  const runs = [];
  for (const { code, value } of entries) {
    const last = runs.at(-1);
    if (last && code === last.code + last.length * step && value === last.value + last.length * rise) last.length++;
    else runs.push({ code, value, length: 1 });
  }
  return runs;
}

const gone = runsOf(
  all.filter(({ to }) => to === '').map(({ code }) => ({ code, value: 0 })),
  1,
  0,
);
const single = all.filter(({ to }) => isUnit(to)).map(({ code, to }) => ({ code, value: to.charCodeAt(0) }));
const LONG = 3;
const steady = runsOf(single, 1, 1).filter(({ length, code }) => length >= LONG || code > 0xffff);
const inSteady = (code) => steady.some((run) => code >= run.code && code < run.code + run.length);
const leftover = single.filter(({ code }) => !inSteady(code));
const skipping = runsOf(leftover, 2, 2).filter(({ length }) => length >= LONG);
const inSkipping = (code) => skipping.some((run) => code >= run.code && code < run.code + 2 * run.length && (code - run.code) % 2 === 0);
const pairs = leftover.filter(({ code }) => !inSkipping(code));
const many = all.filter(({ to }) => to.length > 1);

let before = 0;
const gaps = pairs.map(({ code }) => {
  const gap = code - before;
  before = code;
  // One printable character for a small gap; a larger one is written out between two exclamation marks.
  return gap < 58 ? String.fromCharCode(gap + 34) : `!${gap.toString(36)}!`;
});
const base36 = (runs) => runs.map(({ code, value, length }) => [code, length, value].map((n) => n.toString(36)).join(',')).join(';');
const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;

writeFileSync(
  OUT,
  `/*
 * Made by scripts/tables/fold.mjs; do not edit.
 * Unicode ${process.versions.unicode} (Unicode License v3); OpenCC TSCharacters and JPShinjitaiCharacters from opencc-js ${VERSION} (Apache-2.0); look-alikes are ours.
 */

/** Runs that vanish: start,length,0 in base 36. */
export const GONE = ${quoted(base36(gone))};

/** Runs in which both sides rise by one: start,length,target in base 36. */
export const STEADY = ${quoted(base36(steady))};

/** Runs in which both sides rise by two. */
export const SKIPPING = ${quoted(base36(skipping))};

/** Gaps between the remaining sources: one character, code - 34; or base 36 between two exclamation marks. */
export const GAPS = ${quoted(gaps.join(''))};

/** The targets of those sources, in order. */
export const TARGETS = ${quoted(pairs.map(({ value }) => String.fromCharCode(value)).join(''))};

/** Characters that become several: source and target, one after the other, separated by spaces (␣ stands for a space inside). */
export const MANY = ${quoted(many.map(({ code, to }) => `${String.fromCodePoint(code)} ${to.replaceAll(' ', '␣')}`).join(' '))};
`,
);
console.log(`${single.length} one to one (${pairs.length} spelled out), ${many.length} to many, ${all.length - single.length - many.length} gone`);
