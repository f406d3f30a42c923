import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReporter } from '@/entrypoints/checker/reporter';
import { sendMessage } from '@/messaging/messaging';
import type { FrameReport } from '@/state/frame-report';

vi.mock('@/messaging/messaging', () => ({ sendMessage: vi.fn() }));
vi.mock('@/messaging/frame-gone', () => ({ tellFrameGone: () => {} }));

const report = (count: number): FrameReport => ({ state: { kind: 'checking' }, counts: { 'a/one': count } });

const telling = vi.mocked(sendMessage as (kind: 'reportFrame', report: FrameReport) => Promise<void>);
/** How often the rule was said to be broken, message by message. */
const told = () => telling.mock.calls.map(([, { counts }]) => counts['a/one']);
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  telling.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.unstubAllGlobals());

test('what has arrived is not told again', async () => {
  const reporter = createReporter(new AbortController().signal);
  reporter.report(report(1));
  await settled();
  reporter.report(report(1));
  await settled();
  expect(told()).toEqual([1]);
});

test('of what comes while a report is on its way only the newest follows', async () => {
  const reporter = createReporter(new AbortController().signal);
  for (const count of [1, 2, 3]) reporter.report(report(count));
  await settled();
  expect(told()).toEqual([1, 3]);
});

const failure = () => new Error('Could not establish connection. Receiving end does not exist.');

test('what a background that stops in that moment did not take is told to the one that starts anew, before what came meanwhile', async () => {
  telling.mockRejectedValueOnce(failure());
  const reporter = createReporter(new AbortController().signal);
  for (const count of [1, 2]) reporter.report(report(count));
  await settled();
  expect(told()).toEqual([1, 1, 2]);
});

test('what nobody took twice is told with the next change, though it is the same', async () => {
  telling.mockRejectedValueOnce(failure()).mockRejectedValueOnce(failure());
  const reporter = createReporter(new AbortController().signal);
  reporter.report(report(1));
  await settled();
  expect(told()).toEqual([1, 1]);
  reporter.report(report(1));
  await settled();
  expect(told()).toEqual([1, 1, 1]);
});
