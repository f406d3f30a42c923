import { expect, test } from 'vitest';
import { packBlueprint, unpackBlueprint } from '@/engine/blueprint/pack';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { isTermDetector } from '@/engine/plan';
import type { Detector, NamedDetection } from '@/engine/rule';
import { rulesetOf } from '@/engine/ruleset';
import { BLUEPRINT } from '@/rules/blueprint';
import { DETECTIONS } from '@/rules/detections';
import { unmarked } from './marked';
import { placed, RULE_FILES } from './rule-files';

const withoutTerms = (detector: Detector): Detector => (isTermDetector(detector) ? { ...detector, terms: [] } : detector);

/** The rules as a page has them: what the terms are comes from the blueprint alone (scripts/build/without-terms.mjs). */
const inPage: readonly NamedDetection[] = DETECTIONS.map(({ id, rule }) => {
  const [first, ...rest] = rule.find;
  return { id, rule: { ...rule, find: [withoutTerms(first), ...rest.map(withoutTerms)] } };
});

test('a page finds what the whole rules find, in every example', () => {
  const whole = compile(DETECTIONS);
  const page = rulesetOf(inPage, unpackBlueprint(packBlueprint(BLUEPRINT)));
  const texts = RULE_FILES.flatMap(({ examples: { bad, good } }) => [...bad, ...good].map((example) => unmarked(placed(example).text)));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.flatMap((text) => check(text, whole)).length).toBeGreaterThan(1000);
  for (const text of texts) expect(check(text, page)).toEqual(check(text, whole));
});
