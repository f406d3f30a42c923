import { within } from './within';

const PAUSE_MS = 15;
const DEADLINE_MS = 8_000;
/** A page on a busy machine answers in far less; one that has not by then stands still. */
const ANSWER_MS = 15_000;

/**
 * Waits until a condition gives something truthy and gives that. The condition is asked again and again, never after a fixed time.
 * @throws with the last answer (or error) when the deadline has passed, or when a condition gives no answer at all.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  deadlineMs = DEADLINE_MS,
  answerMs = ANSWER_MS,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const asked = Promise.resolve()
      .then(condition)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    const outcome = await within(answerMs, asked, () => new Error(`the page stands still: asked until ${what}, it gave no answer in ${answerMs} ms`));
    if ('value' in outcome && outcome.value) return outcome.value as Exclude<T, false | null | undefined | 0 | ''>;
    if (performance.now() > end) {
      const last = 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.value);
      throw new Error(`waited ${deadlineMs} ms until ${what}; the last answer was ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
