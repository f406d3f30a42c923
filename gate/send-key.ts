import type { Site } from '@/sites/site';
import { hasOpenMenu } from './open-menu';

/** What of a keyboard event is needed to do it again. */
export interface SendKeyPress {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Which key was pressed, in the words of site files; null for any other, and for everything that belongs to an input method. */
function comboOf(event: KeyboardEvent): NonNullable<Site['sendKeys']>[number] | null {
  // Firefox keeps 229 for the key that ends a composition, Chromium keeps isComposing: either means that the input method has it
  if (event.isComposing || event.keyCode === 229 || event.shiftKey) return null;
  if (event.altKey && event.code === 'KeyS' && !event.ctrlKey && !event.metaKey) return 'alt-s';
  if (event.key !== 'Enter') return null;
  if (event.altKey) return 'alt-enter';
  if (event.ctrlKey) return 'ctrl-enter';
  return event.metaKey ? 'meta-enter' : 'enter';
}

/** What Enter alone does in an editor, as far as can be told before it is pressed; unknown counts as a send. */
function isEnterNewline(host: HTMLElement, newlineHosts: WeakSet<HTMLElement>, site: Site | null): boolean {
  if (newlineHosts.has(host)) return true;
  if (site?.sendKeys) return !site.sendKeys.includes('enter');
  return host.enterKeyHint === 'enter';
}

/**
 * True when the key press in this editor counts as a send. `newlineHosts` are editors in which Enter was seen to make a new line.
 * Alt combinations count only where the site file names them; Enter that picks from an open menu never does.
 */
export function isSendKey(event: KeyboardEvent, host: HTMLElement, newlineHosts: WeakSet<HTMLElement>, site: Site | null): boolean {
  const combo = comboOf(event);
  if (combo === null) return false;
  if (combo === 'alt-s' || combo === 'alt-enter') return site?.sendKeys?.includes(combo) ?? false;
  if (combo !== 'enter') return true;
  return !isEnterNewline(host, newlineHosts, site) && !hasOpenMenu(host);
}

/** The part of a keyboard event that a replay needs. */
export function pressOf({ key, code, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): SendKeyPress {
  return { key, code, keyCode, ctrlKey, metaKey, altKey };
}
