/** Keys that editors act on themselves, whoever presses them. */
const KEY_CODES = { ArrowLeft: 37, ArrowRight: 39, Backspace: 8, z: 90 } as const;

/** A key that can be pressed in an editor. */
export type EditorKey = keyof typeof KEY_CODES;

/** What is held down while a key is pressed. */
export type HeldKeys = Pick<KeyboardEventInit, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Presses a key in an editor and lets it go. True when the editor took it; the browser does nothing of its own with it. */
export function pressKey(host: HTMLElement, key: EditorKey, modifiers: HeldKeys = {}): boolean {
  const details = { key, keyCode: KEY_CODES[key], ...modifiers, bubbles: true, cancelable: true, composed: true };
  const isTaken = !host.dispatchEvent(new KeyboardEvent('keydown', details));
  host.dispatchEvent(new KeyboardEvent('keyup', details));
  return isTaken;
}
