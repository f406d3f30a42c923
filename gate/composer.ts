import { parentOf } from '@/editors/deep-dom';
import { editablesIn, isInside, standInOf } from '@/editors/editable';
import type { SendButton } from './send-button';

/** The editors inside an element, the one that last had the focus first. `known` are those in shadow roots, which no query finds. */
export function editorsInside(scope: Element, last: HTMLElement | null, known: Iterable<HTMLElement>): HTMLElement[] {
  const found = new Set([...known, ...editablesIn(scope)]);
  const isIn = (host: HTMLElement) => host.isConnected && isInside(standInOf(host, scope.ownerDocument) ?? host, scope);
  return [...found].filter(isIn).sort((a, b) => Number(b === last) - Number(a === last));
}

/**
 * The editors whose texts a send button sends: those in the nearest element around the button that holds any. When only the whole
 * page does, the button must have been recognised for sure, and it sends the editor that last had the focus, or the only one there is.
 */
export function composerOf({ element, isSure }: SendButton, last: HTMLElement | null, known: Iterable<HTMLElement>): HTMLElement[] {
  for (let scope = parentOf(element); scope; scope = parentOf(scope)) {
    const hosts = editorsInside(scope, last, known);
    if (hosts.length === 0) continue;
    if (!scope.matches('body,html')) return hosts;
    return isSure && (hosts[0] === last || hosts.length === 1) ? hosts.slice(0, 1) : [];
  }
  return [];
}
