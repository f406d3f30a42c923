/** Keys that editors act on themselves, whoever presses them. */
const KEY_CODES = { ArrowLeft: 37, ArrowRight: 39, Backspace: 8, z: 90 } as const;

/** Presses a key in an editor and lets it go. True when the editor took it; the browser does nothing of its own with it. */
export function pressKey(host: HTMLElement, key: keyof typeof KEY_CODES, modifiers: Pick<KeyboardEventInit, 'shiftKey' | 'ctrlKey' | 'metaKey'> = {}): boolean {
  const details = { key, keyCode: KEY_CODES[key], ...modifiers, bubbles: true, cancelable: true, composed: true };
  const isTaken = !host.dispatchEvent(new KeyboardEvent('keydown', details));
  host.dispatchEvent(new KeyboardEvent('keyup', details));
  return isTaken;
}
