import type { Card } from '../card/card';
import type { Stage } from '../stage/stage';

/** An input method has the key; it is not for us. */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229;

/**
 * The keys that work while a card is shown. From outside of it Escape closes it, F6 goes into it, and after a held send so does Tab, as
 * the platform's own popovers do; while the person writes beside a card that only explains a mark, Tab stays the editor's. The function
 * is true for a key that it took, which then goes no further.
 */
export function cardKeys(card: Card, stage: Stage): (event: KeyboardEvent) => boolean {
  const act = (event: KeyboardEvent): boolean => {
    const { shown } = card;
    if (!shown || !event.isTrusted || isComposing(event)) return false;
    if (stage.isHost(event.target)) return card.takesKey(event);
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === 'Escape') card.close();
    else if (event.key === 'F6' || (event.key === 'Tab' && shown.mode === 'held')) card.enter();
    else return false;
    return true;
  };
  return (event) => {
    const isTaken = act(event);
    if (isTaken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    return isTaken;
  };
}
