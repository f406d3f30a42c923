import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import type { Finding } from '@/engine/finding';
import { LONGEST_WHOLE } from '@/engine/passages/passages';
import type { Condition, Detector, NamedDetection } from '@/engine/rule';
import { unmarked } from '../../rules/marked';
import { placed, RULE_FILES } from '../../rules/rule-files';
import { ruleOf } from '../rule-of';
import { checkNaively } from './check-naively';

const plainly = (detector: Detector): Detector => ('terms' in detector ? { ...detector, variants: undefined } : detector);
const isNaive = ({ rule }: NamedDetection) => !rule.find.some((detector) => 'feature' in detector && detector.feature === 'learned');
/** All shipped rules, for wordings that stand there plainly. */
const shipped = compile(
  RULE_FILES.filter(isNaive).map(({ id, rule }) => ({ id, rule: { ...rule, find: [plainly(rule.find[0]), ...rule.find.slice(1).map(plainly)] as const } })),
  { on: RULE_FILES.map(({ id }) => id) },
);
const inOrder = (findings: readonly Finding[]) => [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1));

/** Says so only when they differ, since an assertion costs more than a check. */
function compare(text: string, ruleset = shipped, context = {}): number {
  const quick = inOrder(check(text, ruleset, context));
  const slow = checkNaively(text, ruleset, context);
  if (JSON.stringify(quick) !== JSON.stringify(slow)) expect(quick, text).toEqual(slow);
  return slow.length;
}

/** The long way takes milliseconds a text; the next test draws from all of them. */
const STEP = 3;

test('every third example of every rule, alone', () => {
  const texts = RULE_FILES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(placed)).filter((_, at) => at % STEP === 0);
  const found = texts.map(({ text, ...context }) => compare(unmarked(text), shipped, context));
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(400);
}, 60_000);

test('examples of many rules in one text, in any order', () => {
  const sentences = RULE_FILES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map((example) => unmarked(placed(example).text)));
  const texts = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom('', '。', '\n', ' ', '，')), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      compare(parts.map((part) => part.join('')).join(''));
    }),
    { numRuns: 150 },
  );
}, 60_000);

const unit = fc.constantFrom(...'微信加我最好的开发票不是吗，。\nabＡ１2“”');
const word = fc.string({ unit, minLength: 1, maxLength: 4 }).filter((term) => term.trim() !== '');
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('negated' as const, 'asked' as const, 'quoted' as const),
  fc.record({
    terms: fc.array(word, { minLength: 1, maxLength: 3 }),
    where: fc.constantFrom('clause', 'sentence', 'line', 'text'),
    side: fc.constantFrom('before', 'after'),
  }),
  fc.record({ terms: fc.array(word, { minLength: 1, maxLength: 3 }), within: fc.integer({ min: 1, max: 6 }) }),
);
const detector: fc.Arbitrary<Detector> = fc.record(
  {
    terms: fc.array(word, { minLength: 1, maxLength: 30 }),
    boundary: fc.constantFrom('word', 'none'),
    needs: fc.array(condition, { maxLength: 1 }),
    unless: fc.array(condition, { maxLength: 2 }),
  },
  { requiredKeys: ['terms'] },
);
const rules = fc.array(fc.tuple(fc.array(detector, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 3 })), { minLength: 1, maxLength: 6 });

test('rules of random terms and conditions over random texts', () => {
  fc.assert(
    fc.property(rules, fc.array(fc.string({ unit, maxLength: 60 }), { maxLength: 6 }), (parts, texts) => {
      const ruleset = compile(
        parts.map(([[first, ...others], allow], at) => ruleOf(first as Detector, { find: [first as Detector, ...others], allow }, `test/rule-${at}`)),
      );
      for (const text of texts) compare(text, ruleset);
    }),
    { numRuns: 300 },
  );
});

/** So many texts of each source of the corpus, evenly drawn. */
const OF_EACH = 200;
const corpus = process.env.SHENYAN_CORPUS;

describe.skipIf(!corpus)('the texts of the corpus', () => {
  const folder = join(corpus ?? '', 'dev');
  const sources = corpus ? readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz')) : [];
  test.each(sources)(
    '%s',
    (file) => {
      const lines = gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean);
      const step = Math.max(1, Math.floor(lines.length / OF_EACH));
      for (const line of lines.filter((_, at) => at % step === 0)) {
        const { text } = JSON.parse(line) as { text: string };
        if (text.length <= LONGEST_WHOLE) compare(text);
      }
    },
    120_000,
  );
});
