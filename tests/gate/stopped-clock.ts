import { vi } from 'vitest';

const clock = { now: 0, timers: new Map<number, { at: number; run: () => void }>(), next: 1 };

/** Puts a clock that only `advance` moves in the place of the browser's, until the globals are given back. */
export function stopClock(): void {
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    clock.timers.set(clock.next, { at: clock.now + ms, run });
    return clock.next++;
  });
  vi.stubGlobal('clearTimeout', (id: number) => clock.timers.delete(id));
  vi.stubGlobal('performance', { now: () => clock.now });
}

/** Forgets what was still to run. */
export function startOver(): void {
  clock.timers.clear();
}

/** Lets so much time pass, ms, and runs what was due. */
export function advance(ms: number): void {
  clock.now += ms;
  for (const [id, { at, run }] of [...clock.timers]) {
    if (at > clock.now || !clock.timers.delete(id)) continue;
    run();
  }
}
