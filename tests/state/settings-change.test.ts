import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, MOST_LEVEL } from '@/engine/classify/learned/correction';
import type { Cue } from '@/engine/cue';
import type { RuleId } from '@/engine/finding';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@/state/settings';
import { applyChange, type SettingsChange } from '@/state/settings-change';

const ruleId = fc.constantFrom<RuleId[]>('ad-law/absolute-terms', 'pii/cn-id-card', 'spam/symbol-density');
const host = fc.constantFrom('example.com', 'localhost', 'constructor');
const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.record({
    isChinese: fc.boolean(),
    length: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
    cues: fc.constantFrom<Cue[][]>([], ['price'], ['contact', 'price']),
  }),
  level: fc.integer({ min: 1, max: MOST_LEVEL }),
});
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ kind: fc.constant('everywhere' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('quiet' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('site' as const), host, on: fc.boolean() }),
  fc.record({ kind: fc.constant('rules' as const), ruleIds: fc.array(ruleId), on: fc.constantFrom(true, false, null) }),
  fc.record({ kind: fc.constant('severity' as const), ruleId, severity: fc.constantFrom('hint' as const, 'block' as const, null) }),
  fc.record({ kind: fc.constant('surface' as const), host, surface: fc.constantFrom('group' as const, 'email' as const, null) }),
  fc.record({ kind: fc.constant('industry' as const), industry: fc.constantFrom('finance' as const, null) }),
  fc.record({ kind: fc.constant('correct' as const), correction }),
  fc.record({ kind: fc.constant('take-back' as const), corrections: fc.array(correction) }),
  fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom('auto' as const, 'zh-CN' as const, 'en' as const) }),
);
const changed = (changes: readonly SettingsChange[], from: Settings = DEFAULT_SETTINGS) => changes.reduce(applyChange, from);

describe('applyChange', () => {
  it.each<[string, SettingsChange[], Partial<Settings>]>([
    ['switches off everywhere', [{ kind: 'everywhere', on: false }], { on: false }],
    ['switches a site off', [{ kind: 'site', host: 'example.com', on: false }], { sitesOff: ['example.com'] }],
    ['switches a rule off that was on', [rules(true), rules(false)], { rulesOff: ['pii/cn-id-card'] }],
    ['switches a rule on that was off', [rules(false), rules(true)], { rulesOn: ['pii/cn-id-card'] }],
    ['gives a rule back as shipped', [rules(false), rules(null)], {}],
    ['sets a severity', [{ kind: 'severity', ruleId: 'pii/cn-id-card', severity: 'hint' }], { severities: { 'pii/cn-id-card': 'hint' } }],
    ['sets where a site sends', [{ kind: 'surface', host: 'example.com', surface: 'email' }], { surfaces: { 'example.com': 'email' } }],
    ['sets the industry', [{ kind: 'industry', industry: 'health' }], { industry: 'health' }],
    ['remembers a correction', [{ kind: 'correct', correction: corrected(3) }], { corrections: [corrected(3)] }],
    ['goes as far as the furthest correction of a kind', [correctTo(4), correctTo(2)], { corrections: [corrected(4)] }],
    ['keeps kinds apart', [correctTo(1), correctTo(2, ['gift'])], { corrections: [corrected(1), corrected(2, ['gift'])] }],
    [
      'takes back one kind, however far it went',
      [correctTo(4), correctTo(2, ['gift']), { kind: 'take-back', corrections: [corrected(1)] }],
      { corrections: [corrected(2, ['gift'])] },
    ],
    ['sets the language', [{ kind: 'language', language: 'en' }], { language: 'en' }],
  ])('%s', (_name, changes, expected) => {
    expect(changed(changes)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each<[string, SettingsChange, SettingsChange]>([
    ['site', { kind: 'site', host: 'a.example', on: false }, { kind: 'site', host: 'a.example', on: true }],
    ['severity', { kind: 'severity', ruleId: 'pii/cn-id-card', severity: 'hint' }, { kind: 'severity', ruleId: 'pii/cn-id-card', severity: null }],
    ['surface', { kind: 'surface', host: 'a.example', surface: 'group' }, { kind: 'surface', host: 'a.example', surface: null }],
  ])('takes a %s change back without a trace', (_name, there, back) => {
    expect(changed([there, back])).toEqual(DEFAULT_SETTINGS);
  });

  it('forgets the oldest kinds of text rather than grow without end', () => {
    const cues = (at: number): Cue[] => [...at.toString(2)].map((bit) => (bit === '1' ? 'price' : 'gift'));
    const changes = Array.from({ length: 150 }, (_, at) => correctTo(1, cues(at)));
    const { corrections } = changed(changes);
    expect(corrections).toHaveLength(100);
    expect(corrections.at(-1)).toEqual(corrected(1, cues(149)));
  });

  it('always leaves settings that can be read again, and does nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(anyChange), anyChange, (changes, last) => {
        const once = changed([...changes, last]);
        expect(parseSettings(structuredClone(once)).problems).toEqual([]);
        expect(applyChange(once, last)).toEqual(once);
        expect(once.rulesOff.filter((id) => once.rulesOn.includes(id))).toEqual([]);
      }),
    );
  });
});

function rules(on: boolean | null): SettingsChange {
  return { kind: 'rules', ruleIds: ['pii/cn-id-card'], on };
}

function corrected(level: number, cues: readonly Cue[] = ['contact', 'price']): Correction {
  return { kind: { isChinese: true, length: 'short', cues }, level };
}

function correctTo(level: number, cues?: readonly Cue[]): SettingsChange {
  return { kind: 'correct', correction: corrected(level, cues) };
}
