import { Converter } from 'opencc-js/t2cn';
import { isOnWordBorders } from '@/engine/boundary/boundary';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { buildLexicon, type Lexicon, Occurrences, scan } from '@/engine/match/lexicon';
import { folded, normaliseOnDesk, unitsOf } from '@/engine/normalise/normalise';
import { RULES } from '@/rules/index';
import { leastMs, ratio } from './abba';
import { keyRows } from './key-rows';
import { learnedRows } from './learned-rows';
import { megabytesPerSecond } from './lines';
import { npmParts } from './npm-parts';
import { PEERS } from './peers';
import { cleanTexts, madeUpTerms, riskyTexts } from './texts';

let sink = 0;
const each = (texts: readonly string[], run: (text: string) => number) => () => {
  for (const text of texts) sink += run(text);
};

/** The floor: looking at every unit once. */
function floor(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const occurrences = new Occurrences();

function countHits(lexicon: Lexicon, text: string): number {
  const { units, length } = normaliseOnDesk(text);
  scan(lexicon, units, length, occurrences);
  return occurrences.count;
}

function naiveCount(terms: readonly string[], text: string): number {
  let hits = 0;
  for (const term of terms) for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) hits++;
  return hits;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
}

const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
const withoutLearned = RULES.filter(({ rule }) => !rule.find.some((detector) => 'feature' in detector && detector.feature === 'learned'));

function matcherRows(texts: readonly string[], risky: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const [size, goal] of [
    [1_000, '≤ 4.5'],
    [10_000, '≤ 6.5'],
    [60_000, '≤ 10'],
  ] as const) {
    const lexicon = buildLexicon(madeUpTerms(size, texts).map(folded));
    const value = ratio(
      each(texts, floor),
      each(texts, (text) => countHits(lexicon, text)),
    );
    rows.push({ what: `normalising match of ${size} terms / bare loop`, measured: times(value), goal });
  }
  const terms = madeUpTerms(10_000, texts);
  const planted = risky.map((text, i) => text.slice(0, 90) + terms[i % terms.length] + text.slice(96));
  const lexicon = buildLexicon(terms.map(folded));
  const truth = planted.reduce((sum, text) => sum + naiveCount(terms, folded(text)), 0);
  const own = planted.reduce((sum, text) => sum + countHits(lexicon, text), 0);
  if (own !== truth) throw new Error(`the matcher finds ${own} of ${truth}`);
  const toSimplified = Converter({ from: 't', to: 'cn' });
  for (const { name, build } of PEERS) {
    const peer = build(terms);
    const recall = planted.reduce((sum, text) => sum + peer(text), 0) / truth;
    const found = `finds ${(100 * recall).toFixed(0)} %`;
    const plain = ratio(
      each(planted, (text) => countHits(lexicon, text)),
      each(planted, peer),
    );
    const behind = ratio(
      each(planted, (text) => countHits(lexicon, text)),
      each(planted, (text) => peer(toSimplified(text.normalize('NFKC').toLowerCase()))),
    );
    rows.push({ what: `${name}, plain match (${found}) / normalising match of 10,000 terms`, measured: times(plain), goal: '≥ 8, the fastest peer' });
    rows.push({ what: `${name} behind NFKC and opencc-js / the same`, measured: times(behind), goal: '≥ 15, the fastest peer' });
    rows.push({
      what: `building 10,000 terms: ${name} / ours`,
      measured: times(leastMs(() => build(terms)) / leastMs(() => buildLexicon(terms))),
      goal: '≥ 4, the fastest peer that gives offsets',
    });
  }
  return rows;
}

function checkRows(): Row[] {
  const ruleset = compile(withoutLearned);
  const rows: Row[] = [];
  for (const chars of [200, 2_000]) {
    const clean = cleanTexts(chars, chars === 200 ? 200 : 20, ruleset);
    const risky = riskyTexts(clean);
    const run = (text: string) => check(text, ruleset).length;
    rows.push({ what: `full check of ${chars} clean characters / bare loop`, measured: times(ratio(each(clean, floor), each(clean, run))), goal: '≤ 12' });
    rows.push({ what: `full check of ${chars} characters with hits / bare loop`, measured: times(ratio(each(risky, floor), each(risky, run))), goal: '≤ 35' });
  }
  const parts = npmParts(withoutLearned);
  const clean = cleanTexts(200, 20, ruleset);
  for (const [texts, which, goal] of [
    [clean, 'clean', '≥ 10'],
    [riskyTexts(clean), 'with hits', '≥ 20'],
  ] as const) {
    const own = each(texts, (text) => check(text, ruleset).length);
    rows.push({
      what: `the same from npm parts with Intl.Segmenter, 200 characters ${which} / full check`,
      measured: times(ratio(own, each(texts, parts))),
      goal,
    });
  }
  const text = clean[0] ?? '';
  const perChar = (chars: number) => {
    const given = text.repeat(Math.ceil(chars / text.length)).slice(0, chars);
    return leastMs(() => check(given, ruleset), 9) / chars;
  };
  perChar(2_000);
  rows.push({ what: 'cost a character at 200,000 / at 2,000', measured: times(perChar(200_000) / perChar(2_000)), goal: '≤ 1.5' });
  return rows;
}

function latencyRow(): Row {
  const ruleset = compile(withoutLearned);
  const texts = riskyTexts(cleanTexts(200, 200, ruleset)).flatMap((text) => Array.from({ length: 15 }, (_, i) => text.slice(i * 3) + text.slice(0, i * 3)));
  for (const text of texts) sink += check(text, ruleset).length;
  const passes = Array.from({ length: 3 }, () => {
    const spent = texts.map((text) => {
      const start = performance.now();
      sink += check(text, ruleset).length;
      return performance.now() - start;
    });
    spent.sort((a, b) => a - b);
    return (spent[Math.floor(texts.length * 0.99)] as number) / (spent[texts.length >> 1] as number);
  });
  return { what: `p99 / p50 of ${texts.length} distinct messages`, measured: times(Math.min(...passes)), goal: '≤ 5' };
}

function boundaryRow(): Row {
  const window = '各位老师同学大家好这个前提现在还不成立我们明天上午再讨论一下';
  const units = unitsOf(window);
  const at = window.indexOf('提现');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const value = ratio(
    () => {
      sink += isOnWordBorders(units, units.length, at, at + 2) ? 1 : 0;
    },
    () => {
      for (const { index } of segmenter.segment(window)) sink += index;
    },
  );
  return { what: 'Intl.Segmenter on the window / boundary check of a hit', measured: times(value), goal: '≥ 10 in Chromium' };
}

/** Every row of the table in docs/performance.md; throws when the matcher is not equal to brute force. */
export async function bench(): Promise<readonly Row[]> {
  const ruleset = compile(withoutLearned);
  const texts = cleanTexts(200, 200, ruleset);
  const control = ratio(each(texts, floor), each(texts, floor));
  const rows = [
    { what: 'the loop against itself, which tells how far to trust the rest', measured: times(control), goal: '0.97 … 1.03' },
    ...checkRows(),
    ...matcherRows(texts, riskyTexts(texts)),
    boundaryRow(),
    ...learnedRows(),
    ...keyRows(),
    latencyRow(),
    { what: 'check --ndjson of everyday Chinese messages, all rules', measured: `${(await megabytesPerSecond(texts)).toFixed(0)} MB/s`, goal: '≥ 20 MB/s' },
  ];
  if (!Number.isFinite(sink)) throw new Error('nothing was measured');
  return rows;
}
