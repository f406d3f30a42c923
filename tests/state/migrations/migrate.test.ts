import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrate } from '@/state/migrations/migrate';
import { DEFAULT_SETTINGS, parseSettings } from '@/state/settings';

const fixtures = import.meta.glob<unknown>('../../fixtures/settings/*.json', { eager: true, import: 'default' });
const versions = Array.from({ length: CURRENT_VERSION }, (_, at) => at + 1);

describe('the shipped chain', () => {
  it('ends at the version of the schema', () => {
    expect(DEFAULT_SETTINGS.version).toBe(CURRENT_VERSION);
  });

  it.each(versions)('reads what version %i wrote and keeps what the person chose', (version) => {
    const stored = fixtures[`../../fixtures/settings/v${version}.json`];
    expect(stored, `tests/fixtures/settings/v${version}.json is missing`).toBeDefined();
    const { settings, problems } = parseSettings(stored);
    expect(problems).toEqual([]);
    expect(settings.sitesOff).toContain('example.com');
    expect(settings.rulesOff).toContain('ad-law/absolute-terms');
  });

  it('has a fixture for each version and for nothing else', () => {
    expect(Object.keys(fixtures).sort()).toEqual(versions.map((version) => `../../fixtures/settings/v${version}.json`).sort());
  });
});

describe('migrate', () => {
  const rename = (old: Readonly<Record<string, unknown>>) => ({ renamed: old.name });
  const double = (old: Readonly<Record<string, unknown>>) => ({ renamed: `${old.renamed}${old.renamed}` });
  const fail = () => {
    throw new Error('name is no string');
  };

  it.each([
    ['walks every step', { version: 1, name: 'a' }, [rename, double], { current: { version: 3, renamed: 'aa' } }],
    ['starts at the stored version', { version: 2, renamed: 'a' }, [rename, double], { current: { version: 3, renamed: 'aa' } }],
    ['leaves the current version alone', { version: 3, renamed: 'a' }, [rename, double], { current: { version: 3, renamed: 'a' } }],
    ['says which step failed', { version: 1 }, [rename, fail], { problem: { where: 'version 2 to 3', what: 'name is no string' } }],
    ['refuses what a newer extension wrote', { version: 9 }, [rename], { problem: { where: 'version', what: expect.stringContaining('newer') } }],
    ['refuses version 0', { version: 0 }, [rename], { problem: { where: 'version', what: 'Expected 1 to 2' } }],
    ['refuses a version that is no number', { version: '1' }, [], { problem: { where: 'version', what: 'Expected 1 to 1' } }],
    ['refuses a list', [], [], { problem: { where: '', what: 'Expected an object' } }],
  ])('%s', (_name, stored, steps, expected) => {
    const before = structuredClone(stored);
    expect(migrate(stored, steps)).toEqual(expected);
    expect(stored).toEqual(before);
  });
});
