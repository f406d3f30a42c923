import { runnerImport } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { packBlueprint, unpackBlueprint } from '@/engine/blueprint/pack';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { isTermDetector } from '@/engine/plan';
import type { Condition, NamedDetection } from '@/engine/rule';
import { rulesetOf } from '@/engine/ruleset';
import { suggest } from '@/engine/suggest';
import { shippedBlueprint } from '@/rules/blueprint';
import { DETECTIONS } from '@/rules/detections';
import { shippedChecker } from '@/rules/shipped-checker';
import { expressionsAsData } from '@/scripts/build/expressions-as-data.mjs';
import { pureRules } from '@/scripts/build/pure-rules.mjs';
import { withoutTerms } from '@/scripts/build/without-terms.mjs';
import { unmarked } from './marked';
import { placed, RULE_FILES } from './rule-files';

const root = process.cwd();
let inPage: readonly NamedDetection[];

/** The rules as the build makes them for a page (wxt.config.ts). */
beforeAll(async () => {
  const { module } = await runnerImport<{ DETECTIONS: readonly NamedDetection[] }>(`${root}/rules/detections.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [withoutTerms(), expressionsAsData(), pureRules()],
  });
  inPage = module.DETECTIONS;
});

const expressionsIn = (condition: Condition) => {
  if (typeof condition === 'string') return [];
  if ('text' in condition) return [condition.text];
  return 'pattern' in condition ? [condition.pattern] : [];
};

test('in a page terms come from the blueprint, and nearly every expression is made when first asked', () => {
  const detectors = inPage.flatMap(({ rule }) => rule.find);
  expect(detectors.filter((detector) => isTermDetector(detector) && detector.terms.length === 0).length).toBeGreaterThan(50);
  const conditions = inPage.flatMap(({ rule }) => [...(rule.unless ?? []), ...rule.find.flatMap(({ needs, unless }) => [...(needs ?? []), ...(unless ?? [])])]);
  const expressions = new Set([...detectors.flatMap((detector) => ('pattern' in detector ? [detector.pattern] : [])), ...conditions.flatMap(expressionsIn)]);
  const made = [...expressions].filter((expression) => expression instanceof RegExp);
  expect(expressions.size).toBeGreaterThan(500);
  expect(made.length).toBeLessThan(expressions.size / 50);
});

test('a page finds what the whole rules find, in every example, and offers the same edits', () => {
  const whole = compile(DETECTIONS);
  const page = rulesetOf(inPage, unpackBlueprint(packBlueprint(shippedBlueprint())));
  const texts = RULE_FILES.flatMap(({ examples: { bad, good } }) => [...bad, ...good].map((example) => unmarked(placed(example).text)));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.flatMap((text) => check(text, whole)).length).toBeGreaterThan(1000);
  for (const text of texts) {
    const findings = check(text, page);
    expect(findings).toEqual(check(text, whole));
    for (const finding of findings) expect(suggest(text, finding, page)).toEqual(suggest(text, finding, whole));
  }
});

test('what is made before the first check changes no finding', () => {
  const [prepared, asked] = [shippedChecker(), shippedChecker()];
  for (const make of prepared.makings) make();
  const texts = RULE_FILES.slice(0, 10).flatMap(({ examples: { bad } }) => bad.map((example) => unmarked(placed(example).text)));
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) expect(prepared.check(text)).toEqual(asked.check(text));
});
