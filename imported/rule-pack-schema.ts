import * as v from 'valibot';
import { SEVERITIES, type Variant } from '@/engine/finding';
import { INDUSTRIES } from '@/engine/industry';
import type { ContextName } from '@/engine/rule';
import { SURFACES } from '@/engine/surface';
import { LinearPattern } from './linear-pattern';

const CONTEXTS = [
  'negated',
  'warned',
  'quoted',
  'retold',
  'reported',
  'exposed',
  'asked',
  'doubted',
  'refused',
  'aspired',
  'url',
  'code',
  'promotional',
] as const satisfies readonly ContextName[];
const VARIANTS = ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'digits', 'repeated'] as const satisfies readonly Variant[];
const severity = v.picklist(SEVERITIES);

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected some words'));
const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected small letters and digits joined by -'));
const day = v.pipe(v.string(), v.isoDate('Expected a date, YYYY-MM-DD'));
const pattern = v.pipe(
  words,
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    try {
      return new LinearPattern(value);
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
      addIssue({ message: problem.message });
      return NEVER;
    }
  }),
);
const terms = v.pipe(v.array(words), v.minLength(1, 'Expected at least one term'));

/** One text for both languages, or one for each. */
const localised = v.union([
  v.pipe(
    words,
    v.transform((text) => ({ zh: text, en: text })),
  ),
  v.strictObject({ zh: words, en: words }),
]);

const condition = v.union([
  v.picklist(CONTEXTS),
  v.strictObject({
    terms,
    within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))),
    where: v.optional(v.picklist(['clause', 'sentence', 'line', 'text'])),
    side: v.optional(v.picklist(['before', 'after'])),
  }),
]);

const detector = v.pipe(
  v.strictObject({
    terms: v.optional(terms),
    variants: v.optional(v.array(v.picklist(VARIANTS))),
    boundary: v.optional(v.picklist(['word', 'none'])),
    pattern: v.optional(pattern),
    needs: v.optional(v.array(condition)),
    unless: v.optional(v.array(condition)),
    severity: v.optional(severity),
    score: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  v.check((one) => (one.terms === undefined) !== (one.pattern === undefined), 'Expected either terms or a pattern'),
);

const bySurface = v.record(v.picklist(SURFACES), v.picklist([...SEVERITIES, 'off']));

const rule = v.strictObject({
  name: kebab,
  title: localised,
  why: localised,
  fix: localised,
  severity,
  bySurface: v.optional(bySurface),
  byIndustry: v.optional(v.record(v.picklist(INDUSTRIES), severity)),
  /** Absent when the pack itself is the ground, as a company's own rules are. */
  source: v.optional(v.strictObject({ name: localised, article: words, url: v.optional(v.pipe(v.string(), v.url())), checked: day })),
  find: v.pipe(v.array(detector), v.minLength(1, 'Expected at least one way to find it')),
  unless: v.optional(v.array(condition)),
  allow: v.optional(v.array(words)),
});

/** What a rule pack in JSON may say. */
export const rulePackSchema = v.strictObject({
  id: kebab,
  title: localised,
  /** When the pack was last looked over. */
  checked: day,
  rules: v.pipe(v.array(rule), v.minLength(1, 'Expected at least one rule')),
});

/** A rule pack as its file says it, checked. */
export type RulePackFile = v.InferOutput<typeof rulePackSchema>;
