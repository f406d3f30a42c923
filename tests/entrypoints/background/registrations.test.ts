import { beforeEach, expect, it, vi } from 'vitest';
import { keepRegistrations } from '@/entrypoints/background/registrations';

const NAMED = ['http://localhost/*', 'https://named.example/*'];

/** The browser's permissions and registrations; `granted` is what the person gave, all listeners are called at once by `change`. */
const fake = vi.hoisted(() => {
  const listeners: (() => Promise<void>)[] = [];
  const event = { addListener: (run: () => Promise<void>) => listeners.push(run) };
  const state = { granted: [] as string[], registered: [] as { id: string }[] };
  return {
    state,
    change: () => Promise.all(listeners.map((run) => run())),
    browser: {
      runtime: {
        onInstalled: event,
        getManifest: () => ({ content_scripts: [{ matches: ['http://localhost/*', 'https://named.example/*'], js: ['sentinel.js'] }] }),
      },
      permissions: { onAdded: event, onRemoved: event, getAll: async () => ({ origins: state.granted }) },
      scripting: {
        getRegisteredContentScripts: async () => state.registered,
        registerContentScripts: async (scripts: { id: string }[]) => {
          if (state.registered.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('duplicate script id');
          state.registered = scripts;
        },
        updateContentScripts: async (scripts: { id: string }[]) => {
          if (state.registered.length === 0) throw new Error('no such script id');
          state.registered = scripts;
        },
        unregisterContentScripts: async () => {
          state.registered = [];
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

keepRegistrations();
beforeEach(() => Object.assign(fake.state, { granted: [...NAMED], registered: [] }));

it('registers nothing for what the manifest names', async () => {
  await fake.change();
  expect(fake.state.registered).toEqual([]);
});

it('registers the sentinel of the manifest where the person allowed it, and not twice where the manifest names the page', async () => {
  fake.state.granted.push('*://granted.example/*');
  await fake.change();
  expect(fake.state.registered).toEqual([
    expect.objectContaining({ matches: ['*://granted.example/*'], excludeMatches: NAMED, js: ['sentinel.js'], runAt: 'document_start', allFrames: true }),
  ]);
});

it('follows when another site is granted, and takes all away when the last one is gone', async () => {
  fake.state.granted.push('*://granted.example/*');
  await fake.change();
  fake.state.granted.push('*://second.example/*');
  await fake.change();
  expect(fake.state.registered).toEqual([expect.objectContaining({ matches: ['*://granted.example/*', '*://second.example/*'] })]);
  fake.state.granted = [...NAMED];
  await fake.change();
  expect(fake.state.registered).toEqual([]);
});
