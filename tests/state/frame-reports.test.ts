import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport } from '@/state/frame-report';
import { clearReports, readHeldFrames, readReports, saveReport, watchReports } from '@/state/frame-reports';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const checking: FrameReport = { state: { kind: 'checking' }, counts: { 'a/one': 1 } };
const unreadable: FrameReport = { state: { kind: 'unchecked', reason: 'unreadable' }, counts: {} };

beforeEach(() => fakeBrowser.reset());

describe('reports of frames', () => {
  it('keeps every frame of a tab that reported in the same moment', async () => {
    await Promise.all([saveReport(1, 0, checking), saveReport(1, 7, unreadable), saveReport(11, 0, checking)]);
    expect(await readReports(1)).toEqual(expect.arrayContaining([checking, unreadable]));
    expect(await readReports(1)).toHaveLength(2);
  });

  it('replaces what a frame said before, and forgets a frame with nothing to say', async () => {
    await saveReport(1, 0, checking);
    await saveReport(1, 0, unreadable);
    expect(await readReports(1)).toEqual([unreadable]);
    await saveReport(1, 0, { state: { kind: 'waiting' }, counts: {} });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('tells which frames of a tab hold a text', async () => {
    await Promise.all([saveReport(1, 0, checking), saveReport(1, 7, { ...checking, held: 'block' }), saveReport(11, 3, { ...checking, held: 'warn' })]);
    expect(await readHeldFrames(1)).toEqual([7]);
  });

  it('clears one tab and no other', async () => {
    await Promise.all([saveReport(1, 0, checking), saveReport(11, 0, checking)]);
    await clearReports(1);
    expect(await readReports(1)).toEqual([]);
    expect(await readReports(11)).toEqual([checking]);
  });

  it('tells of changes to its own tab, until it is aborted', async () => {
    const run = vi.fn();
    const control = new AbortController();
    watchReports(1, run, control.signal);
    await saveReport(11, 0, checking);
    expect(run).not.toHaveBeenCalled();
    await saveReport(1, 0, checking);
    expect(run).toHaveBeenCalledTimes(1);
    control.abort();
    await clearReports(1);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
