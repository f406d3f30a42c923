import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countTroubles, readTroubles } from '@/state/trouble-log';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('the log of troubles', () => {
  it('counts each kind, also when frames speak in the same moment', async () => {
    await Promise.all([countTroubles(['unreadable', 'press-again']), countTroubles(['unreadable']), countTroubles([])]);
    expect(await readTroubles()).toEqual({ unreadable: 2, 'press-again': 1 });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'many'],
    ['a list', [1]],
    ['counts that are none', { unreadable: 'often', 'gone-by-now': 3 }],
  ])('reads %s as no trouble, and counts on', async (_name, stored) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ troubles: stored });
    expect(await readTroubles()).toEqual({});
    await countTroubles(['bad-input']);
    expect(await readTroubles()).toEqual({ 'bad-input': 1 });
  });
});
