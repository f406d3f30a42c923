import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { RULES } from '@/rules/index';
import { leastMs, ratio } from './abba';
import { each, floor, take } from './each';
import { npmParts } from './npm-parts';
import { type Row, times } from './row';
import { cleanTexts, riskyTexts } from './texts';

/** All rules but the learned score, which is measured apart. */
export const withoutLearned = RULES.filter(({ rule }) => !rule.find.some((detector) => 'feature' in detector && detector.feature === 'learned'));

/** The whole check against the bare loop and against npm's parts. */
export function checkRows(): Row[] {
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

/** How much longer the slowest of many messages take than the middle one. */
export function latencyRow(): Row {
  const ruleset = compile(withoutLearned);
  const texts = riskyTexts(cleanTexts(200, 200, ruleset)).flatMap((text) => Array.from({ length: 15 }, (_, i) => text.slice(i * 3) + text.slice(0, i * 3)));
  for (const text of texts) take(check(text, ruleset).length);
  const passes = Array.from({ length: 3 }, () => {
    const spent = texts.map((text) => {
      const start = performance.now();
      take(check(text, ruleset).length);
      return performance.now() - start;
    });
    spent.sort((a, b) => a - b);
    return (spent[Math.floor(texts.length * 0.99)] as number) / (spent[texts.length >> 1] as number);
  });
  return { what: `p99 / p50 of ${texts.length} distinct messages`, measured: times(Math.min(...passes)), goal: '≤ 5' };
}
