import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeReport } from '@/entrypoints/background/frame-reports';
import { clearReports } from '@/state/frame-reports';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@/entrypoints/background/refresh-badge', () => ({ refreshBadge: async () => undefined }));

const report = { state: { kind: 'checking' }, counts: { 'a/one': 1 } } as const;
const stored = () => fakeBrowser.storage.session.get(null);

const SENDER = { tab: { id: 3 } as Browser.tabs.Tab, frameId: 0 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the report of a frame', () => {
  it('is kept while its tab is open', async () => {
    await takeReport(SENDER, report);
    expect(await stored()).toEqual({ 'frame:3:0': report });
  });

  it('that was on its way when the tab closed leaves nothing behind', async () => {
    await clearReports(3);
    // as both browsers answer; the fake one gives nothing
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 3'));
    await takeReport(SENDER, report);
    expect(await stored()).toEqual({});
  });
});
