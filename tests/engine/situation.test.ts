import { expect, test } from 'vitest';
import type { Rule } from '@/engine/rule';
import { isGroundIn, type Situation, severityIn, situationOf } from '@/engine/situation';
import { ruleOf } from './rule-of';

test.each([
  ['nothing known is a public post', {}, 'public'],
  ['colleagues reading make any surface internal', { surface: 'email', audience: 'inside' }, 'internal'],
  ['what leaves an internal tool goes to a group', { surface: 'internal', audience: 'outside' }, 'group'],
  ['outside readers change no other surface', { surface: 'direct', audience: 'outside' }, 'direct'],
] as const)('%s', (_, context, surface) => expect(situationOf(context)).toEqual({ surface, industry: undefined }));

const { rule } = ruleOf(
  { terms: ['保本'] },
  { bySurface: { direct: 'hint', internal: 'off' }, byIndustry: { finance: 'block', health: { public: 'block', direct: 'warn' } } },
);
const at = (surface: Situation['surface'], industry?: Situation['industry']): Situation => ({ surface, industry });

test.each([
  ['the rule’s own where nothing is said', at('public'), undefined, 'warn'],
  ['by surface', at('direct'), undefined, 'hint'],
  ['by industry on every surface', at('direct', 'finance'), undefined, 'block'],
  ['by industry and surface', at('public', 'health'), undefined, 'block'],
  ['by surface where the industry says nothing of it', at('email', 'health'), undefined, 'warn'],
  ['an industry that the rule does not name is as none', at('direct', 'property'), undefined, 'hint'],
  ['silence on a surface holds for every industry', at('internal', 'finance'), undefined, 'off'],
  ['a detector’s own stands where nothing is said', at('public'), 'block', 'block'],
  ['the weaker of a detector’s own and the industry’s', at('public', 'finance'), 'warn', 'warn'],
] as const)('severity: %s', (_, situation, own, severity) => expect(severityIn(situation, rule, own)).toBe(severity));

const [source] = rule.sources as Rule['sources'];

test.each([
  ['bound to nothing', {}, at('group'), true],
  ['bound to another surface', { surfaces: ['public'] }, at('group'), false],
  ['bound to the industry', { industries: ['finance'] }, at('group', 'finance'), true],
  ['bound to an industry, for a lay person', { industries: ['finance'] }, at('group'), false],
  ['bound to both, of which one fits', { surfaces: ['public'], industries: ['finance'] }, at('group', 'finance'), false],
] as const)('a ground %s', (_, bound, situation, expected) => expect(isGroundIn(situation, { ...source, ...bound })).toBe(expected));
