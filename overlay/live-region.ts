import type { Stage } from './stage/stage';

/** How soon a screen reader speaks: when it has finished its sentence, or at once. */
export type Urgency = 'status' | 'alert';

/** Speaks a sentence to screen readers, and shows it where `className` is one that shows. Returns its place on the stage. */
export function liveRegion(stage: Stage, beside: Element | null, urgency: Urgency, className: string, sentence: string): HTMLElement {
  const place = stage.enter(beside);
  const region = place.ownerDocument.createElement('div');
  region.className = className;
  region.role = urgency;
  place.append(region);
  // A region has to be there before what it says, or it stays silent.
  requestAnimationFrame(() => {
    region.prepend(sentence);
  });
  return place;
}
