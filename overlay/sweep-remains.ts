import { shadowRootOf } from '@/editors/deep-dom';
import { LAYER_ID } from './stage/layer-id';

/** Names that only our highlights have: an x, a UUID, a severity. */
const HIGHLIGHT_NAME = /^x[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-(?:hint|warn|block)$/;

/** Our stage by its layer; the mirror of a text field by being hidden and closed. */
function isOurs(element: Element): boolean {
  const root = shadowRootOf(element);
  if (!root || element.shadowRoot) return false;
  return root.getElementById(LAYER_ID)?.popover === 'manual' || (element.ariaHidden === 'true' && getComputedStyle(element).visibility === 'hidden');
}

function sweep(): void {
  for (const element of document.querySelectorAll(':root > :not(head, body), dialog > *')) if (isOurs(element)) element.remove();
  for (const name of [...CSS.highlights.keys()]) if (HIGHLIGHT_NAME.test(name)) CSS.highlights.delete(name);
}

/**
 * Takes away what an extension of ours that has gone left drawn in this document: Firefox ends the scripts of the version before without a
 * word to them, in Chromium they go at the next event. Twice, since those of Chromium put their stage back once.
 */
export function sweepRemains(): void {
  sweep();
  setTimeout(sweep);
}
