import type { Overlay } from './overlay';
import { showPlainNotice } from './plain-notice';

/** What is left of the overlay where it could not be brought in: it draws no mark and no card, and still says that nothing is checked. */
export const plainOverlay = (language: string, signal: AbortSignal): Overlay => ({
  mark() {},
  showHeld() {},
  close() {},
  takes: () => false,
  notify(notice) {
    if (!signal.aborted && (notice === 'unchecked' || notice === 'press-again')) showPlainNotice(notice, language, signal);
  },
});
