import { describe, expect, test } from 'vitest';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import type { Finding } from '@/engine/finding';
import { INDUSTRIES } from '@/engine/industry';
import type { Example, PlacedExample } from '@/engine/rule';
import { isGroundIn, severityIn } from '@/engine/situation';
import { applyEdit } from '@/engine/span';
import { suggestAll } from '@/engine/suggest';
import { SURFACES } from '@/engine/surface';
import { PACKS, packOf } from '@/rules/packs';
import renames from '@/rules/renames.json';
import { marked, unmarked } from './rules/marked';
import { overviewOf } from './rules/overview';
import { placed, RULE_FILES, type RuleFile } from './rules/rule-files';

const everyRule = compile(RULE_FILES, { on: RULE_FILES.map(({ id }) => id) });
/** Rules that weigh the whole text: a shorter text may cross their threshold without a new wording. */
const weighing = new Set<string>(RULE_FILES.filter(({ rule }) => rule.find.every((detector) => 'feature' in detector)).map(({ id }) => id));
const ids = RULE_FILES.map(({ id }) => id) as string[];

/** The rule's own findings in an example, its marks taken out. */
function findingsIn(file: RuleFile, { text, ...context }: PlacedExample): readonly Finding[] {
  return check(unmarked(text), compile([file], { on: [file.id] }), context);
}

/** The example as this rule would mark it. */
function markedBy(file: RuleFile, example: PlacedExample): string {
  return marked(unmarked(example.text), findingsIn(file, example));
}

/** The rules that speak about a text, each once, sorted. */
function rulesIn({ text, ...context }: PlacedExample): string[] {
  return [...new Set(check(unmarked(text), everyRule, context).map(({ ruleId }) => ruleId as string))].sort();
}

/** The text after all that the rule offers for it; the text itself when it offers nothing. */
function rewritten(file: RuleFile, { text, ...context }: PlacedExample): string {
  const edit = suggestAll(unmarked(text), compile([file], { on: [file.id] }), context);
  return edit ? applyEdit(unmarked(text), edit) : unmarked(text);
}

/** Every example sentence of every rule, without marks. */
const everyText = RULE_FILES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map((example) => unmarked(placed(example).text)));

const named = (examples: readonly Example[] = []) => examples.map(placed).map((example) => ({ ...example, name: example.text.slice(0, 60) }));
const isEmpty = (list: readonly unknown[] | undefined) => !list || list.length === 0;

test('the runner sees the rules', () => {
  expect(RULE_FILES.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(RULE_FILES)('$id', (file) => {
  const { id, rule, examples } = file;

  test('has five examples of each kind, and its marks stand in the bad ones only', () => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(5);
    expect(examples.good.length).toBeGreaterThanOrEqual(5);
    for (const { text } of named(examples.bad)) expect(text, 'a bad example shows what is marked').not.toBe(unmarked(text));
    for (const { text } of named(examples.good)) expect(text, 'a good example has no marks').toBe(unmarked(text));
    const texts = [...examples.bad, ...examples.good].map((example) => unmarked(placed(example).text));
    expect(new Set(texts).size, 'an example stands twice').toBe(texts.length);
  });

  test.each(named(examples.bad))('marks exactly: $name', ({ name: _, ...example }) => {
    expect(markedBy(file, example)).toBe(example.text);
    if (example.severity) expect(new Set(findingsIn(file, example).map(({ severity }) => severity))).toEqual(new Set([example.severity]));
  });

  test.each(named(examples.good))('stays silent: $name', ({ name: _, ...example }) => {
    expect(markedBy(file, example)).toBe(example.text);
  });

  test.each(named(examples.good))('no other rule than the expected speaks: $name', ({ name: _, ...example }) => {
    expect(rulesIn(example).filter((other) => other !== id)).toEqual([...(example.alsoFires ?? [])].sort());
  });

  test.fails.each(named(examples.knownMiss))('known miss: $name', ({ name: _, ...example }) => {
    expect(markedBy(file, example)).toBe(example.text);
  });

  test.fails.each(named(examples.knownFalseAlarm))('known false alarm: $name', ({ name: _, ...example }) => {
    expect(findingsIn(file, example)).toEqual([]);
  });

  test('what it offers takes all its findings away and wakes no other rule', () => {
    for (const example of examples.bad.map(placed)) {
      const after = { ...example, text: rewritten(file, example) };
      if (after.text === unmarked(example.text)) continue;
      expect(findingsIn(file, after), `after the rewrite: ${after.text}`).toEqual([]);
      const spoken = rulesIn(after).filter((other) => !weighing.has(other));
      expect(rulesIn(example), `after the rewrite: ${after.text}`).toEqual(expect.arrayContaining(spoken));
    }
  });

  test.each(examples.rewrites ?? [])('rewrites %s', (before, after) => {
    expect(rewritten(file, { text: before })).toBe(after ?? before);
  });

  test('says what, why and what to do, briefly, in both languages', () => {
    for (const [field, zh, en] of [['title', 14, 60] as const, ['why', 90, 260] as const, ['fix', 80, 220] as const]) {
      expect(rule[field].zh, `${field}.zh`).toMatch(/\p{Script=Han}/u);
      expect(rule[field].en, `${field}.en`).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(rule[field].zh.length, `${field}.zh: ${rule[field].zh}`).toBeLessThanOrEqual(zh);
      expect(rule[field].en.length, `${field}.en: ${rule[field].en}`).toBeLessThanOrEqual(en);
    }
  });

  test('stands on complete sources on every surface and in every industry where it speaks', () => {
    for (const source of rule.sources) {
      expect(source.article.trim(), source.name.en).not.toBe('');
      expect(`${source.name.zh}|${source.name.en}`).toMatch(/^.+\|.+$/);
      expect(new Date(`${source.checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(source.checked);
      if (source.documentNumber === undefined) expect(new URL(source.url ?? '').protocol, source.name.en).toBe('https:');
    }
    const situations = SURFACES.flatMap((surface) => [undefined, ...INDUSTRIES].map((industry) => ({ surface, industry })));
    const speaking = situations.filter((situation) => severityIn(situation, rule, undefined) !== 'off');
    expect(speaking.filter((situation) => !rule.sources.some((source) => isGroundIn(situation, source)))).toEqual([]);
  });

  test('lets no term of fewer than three characters stand alone without a reason', () => {
    const lone = rule.find.flatMap((detector) =>
      'terms' in detector && isEmpty(detector.needs) && !detector.reason ? detector.terms.filter((term) => [...term].length < 3) : [],
    );
    expect(lone).toEqual([]);
  });

  test('belongs to a pack', () => {
    expect(PACKS.map((pack) => pack.id)).toContain(packOf(id));
  });
});

test('examples hold nobody’s number: mobile numbers count up or repeat, ID cards were born before 1910', () => {
  const mobiles = everyText.flatMap((text) => [...text.matchAll(/(?<!\d)1[3-9]\d{9}(?!\d)/g)].map(([number]) => number));
  expect(mobiles.filter((number) => !/0000|1111|2222|3333|4444|5555|6666|7777|8888|9999|01234|12345|23456|34567|45678|56789|13800138/.test(number))).toEqual(
    [],
  );
  const birthYears = everyText.flatMap((text) =>
    [...text.matchAll(/(?<![\da-z])[1-8]\d{5}((?:19|20)\d{2})(?:0\d|1[0-2])\d{5}[\dx](?![\da-z])/gi)].map(([, year]) => year),
  );
  expect(birthYears.filter((year) => Number(year) >= 1910)).toEqual([]);
});

test('renames lead from ids that are gone to ids that are there', () => {
  const entries = Object.entries<string>(renames);
  expect(entries.filter(([from]) => ids.includes(from))).toEqual([]);
  expect(entries.filter(([, to]) => !ids.includes(to))).toEqual([]);
});

test('docs/rules.md tells what the rule files say', async () => {
  await expect(overviewOf(RULE_FILES)).toMatchFileSnapshot('../docs/rules.md');
});
