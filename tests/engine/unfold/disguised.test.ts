import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import type { Variant } from '@/engine/finding';
import { ruleOf } from '../rule-of';

/** One line a variant and term: disguised sentences with the hit in brackets, then twins that hold the same characters or sounds and mean no harm. */
const LINES = readFileSync(new URL('./disguised.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('|') as [Variant, string, string, string]);

const ALL: readonly Variant[] = ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'digits', 'repeated'];
const disguised = LINES.flatMap(([variant, term, sentences]) => sentences.split('/').map((marked) => ({ variant, term, marked })));
const innocent = LINES.flatMap(([variant, term, , twins]) => twins.split('/').map((text) => ({ variant, term, text })));

function markedIn(text: string, term: string): string {
  const findings = check(text, compile([ruleOf({ terms: [term], variants: ALL })]));
  return findings.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

test('there are four hundred of either kind', () => {
  expect(disguised.length).toBeGreaterThanOrEqual(400);
  expect(innocent.length).toBeGreaterThanOrEqual(400);
});

describe.each(ALL)('%s', (variant) => {
  test('at least 95 of 100 disguised sentences are marked exactly', () => {
    const own = disguised.filter((one) => one.variant === variant);
    const missed = own.filter(({ marked, term }) => markedIn(marked.replace(/[[\]]/g, ''), term) !== marked).map(({ marked, term }) => `${term}: ${marked}`);
    expect(missed.length / own.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('at least 95 of 100 innocent twins are left alone', () => {
    const own = innocent.filter((one) => one.variant === variant);
    const wrong = own.filter(({ text, term }) => markedIn(text, term) !== text).map(({ text, term }) => `${term}: ${markedIn(text, term)}`);
    expect(wrong.length / own.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
