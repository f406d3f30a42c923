/** With which event a press of a button may begin. */
export const PRESS_STARTS: readonly string[] = ['pointerdown', 'touchstart', 'mousedown'];

/** All types of events that `hearEvents` hears. */
export const HEARD: readonly string[] = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'focusin',
  'submit',
  'pointercancel',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
  ...PRESS_STARTS,
];

/**
 * Hands the events of a frame to `hear` before the page can have them, and gives what ends that. This is all that an idle page bears,
 * so it makes nothing that is not needed at once. `document.open()` takes all listeners away, in both browsers, so they are added
 * again when the document gets another child; adding a listener twice changes nothing.
 */
export function hearEvents(hear: (event: Event) => void): () => void {
  // touch is passive, so that scrolling never waits for us: a stopped event reaches no page, and its click is stopped in turn
  const passive = { capture: true, passive: true };
  const attach = () => {
    for (const type of HEARD) addEventListener(type, hear, type.startsWith('touch') ? passive : true);
  };
  attach();
  const observer = new MutationObserver(attach);
  observer.observe(document, { childList: true });
  return () => {
    observer.disconnect();
    for (const type of HEARD) removeEventListener(type, hear, true);
  };
}
