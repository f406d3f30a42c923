import type { Overlay } from './overlay';

/** The overlay where the person may want nothing drawn on pages: while `isQuiet` it is asked for nothing but to take away, and so never brought in. */
export const quietable = (overlay: Overlay, isQuiet: () => boolean): Overlay => ({
  mark: (editor, findings) => overlay.mark(editor, isQuiet() ? [] : findings),
  follow: (editor, findings) => isQuiet() || overlay.follow(editor, findings),
  showHeld: (...held) => isQuiet() || overlay.showHeld(...held),
  close: () => overlay.close(),
  hush: () => overlay.hush(),
  notify: (...notice) => isQuiet() || overlay.notify(...notice),
  takes: (event) => overlay.takes(event),
});
