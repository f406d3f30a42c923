import { parentOf } from './deep-dom';
import { editablesIn, isInside, standInOf } from './editable';
import type { SendButton } from './send-button';

/**
 * The editors whose texts a send button sends: those in the nearest element around the button that holds any. When only the whole
 * page does, the button must have been recognised for sure, and it sends the editor that last had the focus, or the only one there is.
 */
export function composerOf({ element, isSure }: SendButton, last: HTMLElement | null, known: Iterable<HTMLElement>): HTMLElement[] {
  const document = element.ownerDocument;
  const isHere = (host: HTMLElement) => host.isConnected && !isInside(element, host);
  const hosts = [...new Set([...known, ...editablesIn(document)])].filter(isHere);
  const stands = hosts.map((host) => ({ host, stand: standInOf(host, document) }));
  for (let around = parentOf(element); around && !around.matches('body,html'); around = parentOf(around)) {
    const scope = around;
    const inside = stands.filter(({ stand }) => stand && isInside(stand, scope)).map(({ host }) => host);
    if (inside.length > 0) return lastFirst(inside, last);
  }
  if (!isSure) return [];
  if (last && hosts.includes(last)) return [last];
  return hosts.length === 1 ? hosts : [];
}

/** The editors that a form would send. */
export function formEditors(form: HTMLFormElement, last: HTMLElement | null, known: Iterable<HTMLElement>): HTMLElement[] {
  const inside = [...known].filter((host) => host.isConnected && isInside(standInOf(host, form.ownerDocument) ?? host, form));
  return lastFirst([...new Set([...inside, ...editablesIn(form)])], last);
}

function lastFirst(hosts: HTMLElement[], last: HTMLElement | null): HTMLElement[] {
  return last && hosts.includes(last) ? [last, ...hosts.filter((host) => host !== last)] : hosts;
}
