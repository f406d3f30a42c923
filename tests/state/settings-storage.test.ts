import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type ParsedSettings } from '@/state/settings';
import { readSettings, updateSettings, watchSettings } from '@/state/settings-storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const damaged = { ...DEFAULT_SETTINGS, on: 'yes' };

beforeEach(() => fakeBrowser.reset());

describe('readSettings', () => {
  it('says what is wrong with a damaged object and leaves it where it is', async () => {
    await local.set({ settings: damaged });
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [{ where: 'on', what: expect.stringContaining('boolean') }] });
    expect(await local.get(null)).toEqual({ settings: damaged });
  });
});

describe('updateSettings', () => {
  it('stores a change under one key', async () => {
    expect(await updateSettings({ kind: 'everywhere', on: false })).toEqual({ ...DEFAULT_SETTINGS, on: false });
    expect(await local.get(null)).toEqual({ settings: { ...DEFAULT_SETTINGS, on: false } });
  });

  it('keeps both of two changes that were made at the same moment', async () => {
    await Promise.all([
      updateSettings({ kind: 'site', host: 'a.example', on: false }),
      updateSettings({ kind: 'rules', ruleIds: ['pii/cn-id-card'], on: false }),
    ]);
    expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'], rulesOff: ['pii/cn-id-card'] });
  });

  it('keeps a damaged object as a backup when the person changes something', async () => {
    await local.set({ settings: damaged });
    await updateSettings({ kind: 'language', language: 'en' });
    expect(await local.get(null)).toEqual({ settings: { ...DEFAULT_SETTINGS, language: 'en' }, 'settings-backup': damaged });
  });

  it('refuses a change that could not be read again, writes nothing, and goes on with the next', async () => {
    const bad = updateSettings({ kind: 'site', host: '', on: false });
    const good = updateSettings({ kind: 'everywhere', on: false });
    await expect(bad).rejects.toThrow(/^settings: site: sitesOff\.0: /);
    expect(await good).toEqual({ ...DEFAULT_SETTINGS, on: false });
  });
});

describe('watchSettings', () => {
  it('tells of changes, also of damage, until it is aborted', async () => {
    const seen: ParsedSettings[] = [];
    const control = new AbortController();
    watchSettings((parsed) => seen.push(parsed), control.signal);
    await local.set({ other: 1 });
    await updateSettings({ kind: 'everywhere', on: false });
    await local.set({ settings: damaged });
    control.abort();
    await updateSettings({ kind: 'everywhere', on: true });
    expect(seen).toEqual([
      { settings: { ...DEFAULT_SETTINGS, on: false }, problems: [] },
      { settings: DEFAULT_SETTINGS, problems: [{ where: 'on', what: expect.any(String) }] },
    ]);
  });

  it('does not begin when it is aborted already', async () => {
    const run = vi.fn();
    watchSettings(run, AbortSignal.abort());
    await updateSettings({ kind: 'everywhere', on: false });
    expect(run).not.toHaveBeenCalled();
  });
});
