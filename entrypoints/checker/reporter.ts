import { tellFrameGone } from '@/messaging/frame-gone';
import { sendMessage } from '@/messaging/messaging';
import type { FrameReport } from '@/state/frame-report';
import { troublesIn } from '@/state/trouble';

/** Tells the background what this frame does and found. */
export interface Reporter {
  report(report: FrameReport): void;
  /** Sends the last report once more, because the background has forgotten it. */
  again(): void;
}

/**
 * Sends a frame's report to the background when it differs from the last one that arrived. One at a time: while one is on its way only the newest waits.
 */
export function createReporter(signal: AbortSignal): Reporter {
  let arrived = '';
  let last: FrameReport | null = null;
  let newest: FrameReport | null = null;
  let isSending = false;

  const isTaken = (report: FrameReport) =>
    sendMessage('reportFrame', report).then(
      () => true,
      () => false,
    );
  const send = async () => {
    isSending = true;
    while (newest && !signal.aborted) {
      const report: FrameReport = newest;
      newest = null;
      const text = JSON.stringify(report);
      if (text === arrived) continue;
      // A background that stops in the same moment answers nothing, and starts anew when it is asked again. One that is gone (an update)
      // is asked again with the next change.
      arrived = (await isTaken(report)) || (await isTaken(report)) ? text : '';
    }
    isSending = false;
  };
  const report = (next: FrameReport) => {
    const known = last ? troublesIn(last) : [];
    const fresh = troublesIn(next).filter((trouble) => !known.includes(trouble));
    // a background that is gone counts nothing
    if (fresh.length > 0) sendMessage('countTroubles', fresh).catch(() => null);
    last = next;
    newest = next;
    if (!isSending) send();
  };
  // a frame that was taken out of a page that stays would be counted until the next load
  addEventListener(
    'pagehide',
    () => {
      arrived = '';
      tellFrameGone();
    },
    { signal },
  );
  return {
    report,
    again() {
      arrived = '';
      if (last) report(last);
    },
  };
}
