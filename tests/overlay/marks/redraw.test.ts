import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRedraw } from '@/overlay/marks/redraw';

/** A window whose frames come when a test says so. */
function fakeView() {
  const frames = new Map<number, () => void>();
  let next = 1;
  const view = {
    requestAnimationFrame: (run: () => void) => frames.set(next, run) && next++,
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  };
  const drawFrame = () => {
    const due = [...frames.values()];
    frames.clear();
    for (const run of due) run();
  };
  return { view: view as unknown as Window, drawFrame };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const run = vi.fn();
  const end = new AbortController();
  const { view, drawFrame } = fakeView();
  return { run, end, drawFrame, redraw: createRedraw(view, run, end.signal) };
}

test('draws once for all that was asked before the frame, and again for what is asked after it', () => {
  const { run, drawFrame, redraw } = begin();
  redraw.soon();
  redraw.soon();
  redraw.whenAtRest();
  drawFrame();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
  redraw.soon();
  drawFrame();
  expect(run).toHaveBeenCalledTimes(2);
});

test('waits for rest as long as it is asked again, then draws once', () => {
  const { run, redraw } = begin();
  for (let key = 0; key < 20; key++) {
    redraw.whenAtRest();
    vi.advanceTimersByTime(100);
  }
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

test('does not draw what has just been drawn, nor after the end', () => {
  const { run, end, drawFrame, redraw } = begin();
  redraw.soon();
  redraw.whenAtRest();
  redraw.done();
  drawFrame();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  redraw.soon();
  end.abort();
  redraw.whenAtRest();
  drawFrame();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
