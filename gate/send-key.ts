import type { Site } from '@/sites/site';

/** Keys that may send, in the words of site files. */
export type SendCombo = NonNullable<Site['sendKeys']>[number];

/** What of a keyboard event is needed to do it again. */
export interface SendKeyPress {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Which keys that may send were pressed; null for all others and for everything that belongs to an input method. */
export function sendComboOf(event: KeyboardEvent): SendCombo | null {
  // during a composition Firefox reports keyCode 229 and Chromium isComposing; the key that ends it may have either
  if (event.isComposing || event.keyCode === 229 || event.shiftKey) return null;
  const isControl = event.ctrlKey || event.metaKey;
  if (event.altKey && event.code === 'KeyS') return isControl ? null : 'alt-s';
  if (event.key !== 'Enter') return null;
  if (event.altKey) return 'alt-enter';
  if (event.ctrlKey) return 'ctrl-enter';
  return event.metaKey ? 'meta-enter' : 'enter';
}

/** True for keys that send where nothing more is known of the editor: Enter and its control forms. */
export function isUsualSend(combo: SendCombo): boolean {
  return !combo.startsWith('alt');
}

/** The part of a keyboard event that a replay needs. */
export function pressOf({ key, code, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): SendKeyPress {
  return { key, code, keyCode, ctrlKey, metaKey, altKey };
}
