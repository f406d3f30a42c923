import type { Card } from '../card/card';
import type { Stage } from '../stage/stage';

/** An input method has the key; it is not for us. */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229;

/**
 * The keys that work from outside the card while it is shown: Escape closes it, F6 goes into it, and after a held send so does Tab,
 * as the platform's own popovers do. While the person writes beside a card that only explains a mark, Tab stays the editor's.
 * The returned function (re)attaches; `document.open()` takes every listener of a page away.
 */
export function watchCardKeys(card: Card, stage: Stage, signal: AbortSignal): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { shown } = card;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!shown || hasModifier || !event.isTrusted || isComposing(event) || stage.isHost(event.target)) return;
    if (event.key === 'Escape') card.close();
    else if (event.key === 'F6' || (event.key === 'Tab' && shown.mode === 'held')) card.enter();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  return () => addEventListener('keydown', onKey, { capture: true, signal });
}
