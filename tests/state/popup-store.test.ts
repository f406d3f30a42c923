import { describe, expect, it } from 'vitest';
import { createPopupStore, type PopupPorts } from '@/state/popup-store';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@/state/settings';
import { applyChange } from '@/state/settings-change';

/** Ports over a storage that each test holds in its hand: a change is stored when the test says so. */
function slowPorts() {
  let stored: Settings = DEFAULT_SETTINGS;
  const waiting: { store(): void; fail(): void }[] = [];
  const ports: PopupPorts = {
    changeSettings: (change) =>
      new Promise((resolve, reject) => {
        waiting.push({
          store() {
            stored = applyChange(stored, change);
            resolve();
          },
          fail: () => reject(new Error('no background')),
        });
      }),
    readSettings: async () => parseSettings(stored),
  };
  return { ports, waiting, stored: () => stored };
}

const open = (ports: PopupPorts) =>
  createPopupStore({ settings: DEFAULT_SETTINGS, problems: [], page: { tabId: 1, host: 'example.com', access: 'sentinel' }, reports: [] }, ports);
const off = { kind: 'everywhere', on: false } as const;
const english = { kind: 'language', language: 'en' } as const;

describe('the popup store', () => {
  it('shows a change at once and keeps it when it is stored', async () => {
    const { ports, waiting } = slowPorts();
    const store = open(ports);
    const done = store.getState().change(off);
    expect(store.getState().settings.on).toBe(false);
    waiting[0]?.store();
    await done;
    expect(store.getState()).toMatchObject({ settings: { on: false }, isUnsaved: false });
  });

  it('does not fall back to older settings while a change is on its way', async () => {
    const { ports, waiting, stored } = slowPorts();
    const store = open(ports);
    const changes = [store.getState().change(off), store.getState().change(english)];
    waiting[0]?.store();
    await changes[0];
    store.getState().receiveSettings(parseSettings(stored()));
    expect(store.getState().settings).toMatchObject({ on: false, language: 'en' });
    waiting[1]?.store();
    await changes[1];
    expect(store.getState().settings).toEqual(stored());
  });

  it('says that a change was not stored, and shows what is', async () => {
    const { ports, waiting } = slowPorts();
    const store = open(ports);
    const done = store.getState().change(off);
    waiting[0]?.fail();
    await done;
    expect(store.getState()).toMatchObject({ settings: { on: true }, isUnsaved: true });
  });

  it('takes in what the card changed', () => {
    const store = open(slowPorts().ports);
    store.getState().receiveSettings(parseSettings({ ...DEFAULT_SETTINGS, rulesOff: ['a/one'] }));
    expect(store.getState().settings.rulesOff).toEqual(['a/one']);
  });
});
