import type { Highlights } from './marks/highlights';
import type { Overlay } from './overlay';
import { showPlainNotice } from './plain-notice';

/** What is left of the overlay where it could not be brought in: it draws no card and so no mark, takes away what was drawn, and still says that nothing is checked. */
export const plainOverlay = (language: string, highlights: Highlights, signal: AbortSignal): Overlay => ({
  mark: ({ host }) => highlights.show(host, []),
  follow() {},
  showHeld() {},
  close() {},
  takes: () => false,
  notify(notice) {
    if (!signal.aborted && (notice === 'unchecked' || notice === 'press-again')) showPlainNotice(notice, language, signal);
  },
});
