/*
 * About how often a string comes up in everyday writing. Only the order matters: of the strings that every match of a
 * pattern contains, the rarest is waited for. Characters by how often jieba's dictionary counts them (MIT), with the
 * words of talk moved up; a wrong guess costs time and never a finding.
 */

import { LONGEST_WORD, WEIGHT_OF_HALF, wordWeight } from '../boundary/words';
import { unitsOf } from '../normalise/normalise';

/** Chinese characters of about one, a third and a tenth in a hundred. */
const TIERS: readonly (readonly [string, number])[] = [
  ['的一是我你不了有在人这好他就来到个上都要说会大去没很还吗么么吧啊', 0.01],
  [
    '和为年以时出的生学道家子也成行下们于后发自之对得主长可过天作分方用多着能市等业全里工公经本而高面门动日进那心小同北定开前其还起所如现理机体表外与两实重新三只水关明从化平看见最头月间点想想给把太再真打吃买让走话钱呢哦什怎样觉知晚早今昨哈感情事快觉感做干爱老师美白',
    0.003,
  ],
  [
    '中国地政法区代产军然种力文当山建制内南西此将员名手东者无安各城十相但已些正口通度加第她合院物性战由位常海意场使次二向治因立数身入原问路被并利石教万级量任江及应省资委务元特期世湖回系比气汉总电科先声提品设或义王社统处四首共马形己儿司目基领队直计别女少流命至报米变果书清活几州华解议更称程决张导术府才保交放管结便达族反题色五京河接条规式县它改风光运信受组听布百济党指论强取技神选记斯却职号界件花类何眼传带空农边据集联古广完质难增历史专官每住商即步认车台林必死游举线言土团收考求德叫近备研争非李众连调转笑件半假慢帮钟送号店卖价卡块毛课写网聊群票房病药医疼痛瘦肉菜饭酒茶鱼米面果糖饿累困睡',
    0.001,
  ],
];

const RARE = 0.0002;
const DIGIT = 0.004;
const LETTER = 0.004;
const SPACE = 0.01;
/** Two characters that follow each other belong together more often than chance. */
const LIFT = 8;

/** By UTF-16 unit; made at first use. */
let shares: Float32Array | undefined;

function sharesOf(): Float32Array {
  const byUnit = new Float32Array(0x10000).fill(RARE);
  byUnit.fill(SPACE, 0, 0x80);
  byUnit.fill(DIGIT, 0x30, 0x3a);
  byUnit.fill(LETTER, 0x61, 0x7b);
  for (const [chars, share] of [...TIERS].reverse()) for (const char of chars) byUnit[char.charCodeAt(0)] = share;
  return byUnit;
}

/** The share of places at which a word of the dictionary begins; 0 for what is none. */
function wordShare(string: string): number {
  if (string.length < 2 || string.length > LONGEST_WORD || !/^\p{Script=Han}+$/u.test(string)) return 0;
  const weight = wordWeight(unitsOf(string), 0, string.length);
  return weight === undefined ? 0 : 2 ** (weight / WEIGHT_OF_HALF);
}

/** The share of places of an everyday text at which the string begins, roughly. */
export function commonness(string: string): number {
  shares ??= sharesOf();
  let share = 1;
  for (let at = 0; at < string.length; at++) share *= (shares[string.charCodeAt(at)] as number) * (at > 0 ? LIFT : 1);
  return Math.max(share, wordShare(string));
}
