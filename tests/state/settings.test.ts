import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEVEL } from '@/engine/classify/learned/correction';
import { INDUSTRIES } from '@/engine/industry';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@/state/settings';

const ruleIds = fc.uniqueArray(fc.constantFrom('ad-law/absolute-terms', 'pii/cn-id-card', 'spam/symbol-density'));
const hosts = fc.uniqueArray(fc.domain());
const correction = fc.record({
  kind: fc.record({
    isChinese: fc.boolean(),
    length: fc.constantFrom('short', 'medium', 'long'),
    cues: fc.uniqueArray(fc.constantFrom('price', 'contact', 'a-class-that-is-gone')),
  }),
  level: fc.integer({ min: 1, max: MOST_LEVEL }),
});
const anySettings = fc.record({
  version: fc.constant(2),
  on: fc.boolean(),
  quiet: fc.boolean(),
  sitesOff: hosts,
  rulesOff: ruleIds,
  rulesOn: ruleIds,
  severities: fc.dictionary(fc.constant('pii/cn-id-card'), fc.constantFrom('hint', 'warn', 'block')),
  surfaces: fc.dictionary(fc.domain(), fc.constantFrom('public', 'group', 'direct', 'internal', 'email')),
  industry: fc.constantFrom(null, ...INDUSTRIES),
  corrections: fc.array(correction),
  language: fc.constantFrom('auto', 'zh-CN', 'en'),
}) as fc.Arbitrary<Settings>;

describe('parseSettings', () => {
  it('gives the defaults, without complaint, when nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('gives back any valid settings as they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('never throws, and gives the defaults whenever it complains, for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { settings, problems } = parseSettings(stored);
        if (problems.length > 0) expect(settings).toEqual(DEFAULT_SETTINGS);
        else expect(settings).toEqual(stored);
      }),
    );
  });

  it('never throws for a valid object in which any one field was replaced by any JSON value', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue(), (valid, field, value) => {
        const { settings, problems } = parseSettings({ ...valid, [field]: value });
        expect(settings).toEqual(problems.length > 0 ? DEFAULT_SETTINGS : { ...valid, [field]: value });
      }),
    );
  });

  it.each<[string, object, string]>([
    ['an unknown key', { extra: 1 }, 'extra'],
    ['a missing key', { on: undefined }, 'on'],
    ['a list with a bad rule name', { rulesOff: ['ad-law/absolute-terms', 'absolute'] }, 'rulesOff.1'],
    ['an unknown severity', { severities: { 'pii/cn-id-card': 'loud' } }, 'severities.pii/cn-id-card'],
    ['a rule by a name that objects have of themselves', { severities: { prototype: 'warn' } }, 'severities.prototype'],
    ['an unknown surface', { surfaces: { 'example.com': 'nowhere' } }, 'surfaces.example.com'],
    ['an unknown industry', { industry: 'mining' }, 'industry'],
    ['an empty host name', { sitesOff: [''] }, 'sitesOff.0'],
    [
      'a correction beyond the bound',
      { corrections: [{ kind: { isChinese: true, length: 'short', cues: [] }, level: MOST_LEVEL + 1 }] },
      'corrections.0.level',
    ],
    [
      'a correction that holds a text',
      { corrections: [{ kind: { isChinese: true, length: 'short', cues: ['加薇信'] }, level: 1 }] },
      'corrections.0.kind.cues.0',
    ],
    [
      'a correction with more than it needs',
      { corrections: [{ kind: { isChinese: true, length: 'short', cues: [] }, level: 1, text: 'x' }] },
      'corrections.0.text',
    ],
  ])('says where and what for %s', (_name, broken, where) => {
    const { settings, problems } = parseSettings({ ...DEFAULT_SETTINGS, ...broken });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([{ where, what: expect.stringMatching(/\S/) }]);
  });
});
