import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from '@/entrypoints/checker/pace';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks with every key, and does it when it may be done; gives the times at which it was done, ms. */
function typist(end = new AbortController()) {
  const start = performance.now();
  const doneAt: number[] = [];
  const run = () => {
    doneAt.push(performance.now() - start);
    pace.done();
  };
  const pace = new Pace(run, end.signal);
  const type = (keys: number, everyMs: number) => {
    for (let key = 0; key < keys; key++) {
      if (pace.mayRun()) run();
      vi.advanceTimersByTime(everyMs);
    }
  };
  return { doneAt, type, pace, end };
}

it('answers each key of somebody who types slowly', () => {
  const { doneAt, type } = typist();
  type(4, 300);
  expect(doneAt).toEqual([0, 300, 600, 900]);
});

it('answers the first key of a burst, and its end', () => {
  const { doneAt, type } = typist();
  type(5, 50);
  vi.advanceTimersByTime(1000);
  expect(doneAt).toEqual([0, 450]);
});

it('answers now and then in a burst that does not end', () => {
  const { doneAt, type } = typist();
  type(60, 40);
  expect(doneAt).toEqual([0, 1000, 2000]);
});

it('does nothing later that was done meanwhile, or after its end', () => {
  const { doneAt, type, pace, end } = typist();
  type(2, 50);
  pace.done();
  vi.advanceTimersByTime(1000);
  expect(doneAt).toEqual([0]);
  type(2, 50);
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(doneAt).toEqual([0, 1100]);
});
