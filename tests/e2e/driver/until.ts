const PAUSE_MS = 15;
const DEADLINE_MS = 8_000;

/**
 * Waits until a condition gives something truthy and gives that. The condition is asked again and again, never after a fixed time.
 * @throws with the last answer (or error) when the deadline has passed.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  deadlineMs = DEADLINE_MS,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const outcome = await Promise.resolve()
      .then(condition)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    if ('value' in outcome && outcome.value) return outcome.value as Exclude<T, false | null | undefined | 0 | ''>;
    if (performance.now() > end) {
      const last = 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.value);
      throw new Error(`waited ${deadlineMs} ms until ${what}; the last answer was ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
