import { verify } from '@/engine/compile';
import { DETECTIONS } from '@/rules/detections';

/** So long a page may stand still at a time, ms; half of a frame. */
const SLICE_MS = 8;

/** Lets the page do what waits, then goes on. By a message, since timers of a tab in the background wait for a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

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
