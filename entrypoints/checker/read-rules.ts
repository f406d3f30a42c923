import { verify } from '@/engine/compile';
import { DETECTIONS } from '@/rules/detections';

/** So long a page may stand still at a time, ms; half of a frame. */
const SLICE_MS = 8;

/** Lets the page do what waits, then goes on. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Reads the shipped rules a few at a time: all at once they would stop a page for a fifth of a second at its first focus. */
export async function readRules(): Promise<void> {
  let since = performance.now();
  for (const rule of DETECTIONS) {
    verify(rule);
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
}
