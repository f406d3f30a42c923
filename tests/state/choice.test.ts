import { describe, expect, it } from 'vitest';
import { choiceOf, isOnAsShipped, isRuleOn, isSiteOff, surfaceOf } from '@/state/choice';
import { DEFAULT_SETTINGS } from '@/state/settings';
import { ruleOf } from '../engine/rule-of';

describe('choiceOf', () => {
  it('keeps what exists and leaves out rules that are gone', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      rulesOff: ['a/kept', 'a/gone'] as const,
      rulesOn: ['b/gone', 'b/kept'] as const,
      severities: { 'c/kept': 'hint', 'c/gone': 'block' } as const,
    };
    expect(choiceOf(settings, ['a/kept', 'b/kept', 'c/kept'])).toEqual({ off: ['a/kept'], on: ['b/kept'], severities: { 'c/kept': 'hint' }, corrections: [] });
  });
});

describe('isSiteOff', () => {
  const settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.com'] };
  it.each([
    ['example.com', true],
    ['im.example.com', false],
    ['example.org', false],
  ])('%s: %s', (host, expected) => expect(isSiteOff(settings, host)).toBe(expected));
});

describe('surfaceOf', () => {
  const settings = { ...DEFAULT_SETTINGS, surfaces: { 'im.example.com': 'group' } as const };
  it.each([
    ['what the person said comes first', 'im.example.com', { surface: 'internal' }, 'group'],
    ['then what is known of the site', 'example.com', { surface: 'internal' }, 'internal'],
    ['else public', 'example.com', undefined, 'public'],
    ['no name of an object is a host that was set', 'constructor', undefined, 'public'],
  ] as const)('%s', (_name, host, site, expected) => expect(surfaceOf(settings, host, site)).toBe(expected));
});

describe('isOnAsShipped', () => {
  const pack = (on: boolean) => ({ title: { zh: '', en: '' }, about: { zh: '', en: '' }, on });
  const { rule } = ruleOf({ terms: ['返租'] }, { byIndustry: { property: 'block' } });
  it.each([
    ['a pack that is on', rule, true, null, true],
    ['a pack that is off', rule, false, null, false],
    ['a pack that is off, in a trade that the rule names', rule, false, 'property', true],
    ['a pack that is off, in another trade', rule, false, 'health', false],
    ['a rule on trial', { ...rule, stage: 'trial' as const }, true, 'property', false],
  ] as const)('%s', (_name, named, on, industry, expected) => {
    expect(isOnAsShipped({ ...DEFAULT_SETTINGS, industry }, named, pack(on))).toBe(expected);
  });
});

describe('isRuleOn', () => {
  const settings = { ...DEFAULT_SETTINGS, rulesOff: ['a/off'], rulesOn: ['a/on'] } as const;
  it.each([
    ['what was shipped holds', 'a/other', true, true],
    ['what was shipped holds', 'a/other', false, false],
    ['off is off', 'a/off', true, false],
    ['on is on', 'a/on', false, true],
  ] as const)('%s: %s', (_name, id, isOnAsShipped, expected) => expect(isRuleOn(settings, id, isOnAsShipped)).toBe(expected));
});
