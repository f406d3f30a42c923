import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWhenIdle } from '@/entrypoints/checker/make-when-idle';

let waiting: (() => void)[] = [];

/** The page rests once: what waits for that now runs, and nothing that it asks for. */
const rest = () => {
  for (const run of waiting.splice(0)) run();
};

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
});

afterEach(() => vi.unstubAllGlobals());

it('makes one piece each time the page rests, in order, and none before', () => {
  const made: string[] = [];
  makeWhenIdle([() => made.push('rules'), () => made.push('tables')], new AbortController().signal);
  expect(made).toEqual([]);
  rest();
  expect(made).toEqual(['rules']);
  rest();
  expect(made).toEqual(['rules', 'tables']);
  expect(waiting).toEqual([]);
});

it('makes nothing more when the frame has ended', () => {
  const made: string[] = [];
  const end = new AbortController();
  makeWhenIdle([() => made.push('rules'), () => made.push('tables')], end.signal);
  rest();
  end.abort();
  rest();
  expect(made).toEqual(['rules']);
  expect(waiting).toEqual([]);
});
