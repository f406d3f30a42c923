import type { Making } from '@/rules/shipped-checker';

/** Makes the pieces in order while the page rests, one at a time, so that no click or key waits for more than one of them; until the signal. */
export function makeWhenIdle(makings: readonly Making[], signal: AbortSignal): void {
  const [first, ...rest] = makings;
  if (!first) return;
  requestIdleCallback(() => {
    if (signal.aborted) return;
    first();
    makeWhenIdle(rest, signal);
  });
}
