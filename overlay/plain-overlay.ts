import type { Highlights } from './marks/highlights';
import type { Overlay } from './overlay';
import { showPlainNotice } from './plain-notice';

/** What is left of the overlay where it could not be brought in: it draws no card and so no mark, takes away what was drawn, and still says that nothing is checked. */
export function plainOverlay(language: string, highlights: Highlights, signal: AbortSignal): Overlay {
  let said = new AbortController();
  return {
    mark: ({ host }) => highlights.show(host, []),
    follow() {},
    showHeld() {},
    close() {},
    hush() {
      said.abort();
      said = new AbortController();
    },
    takes: () => false,
    notify(notice) {
      if (signal.aborted || (notice !== 'unchecked' && notice !== 'press-again')) return;
      showPlainNotice(notice, language, AbortSignal.any([signal, said.signal]));
    },
  };
}
