import { measured } from './measured';

/** A range over the value of a text field. It stays with its letters while the person types, and with every change of the value until it is disconnected. */
interface ValueRange extends AbstractRange {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList;
  disconnect(): void;
}

/** A text field of which the browser marks and measures single letters (`OpaqueRange`: Chromium 156 has it, Firefox 153 has not). */
export interface MarkableField extends HTMLElement {
  createValueRange(start: number, end: number): ValueRange;
}

/** Letters in the value of a text field; no offset lies behind its end. */
interface ValuePlace {
  readonly field: MarkableField;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Letters that stand next to each other, in the DOM or in a text field, as the browser can mark them. Not live, since a live one slows every change of its text. */
export type Place = StaticRange | ValuePlace;

/** A place that stays with its letters. */
export type LivePlace = Range | ValueRange;

/** True where the browser marks letters of this field itself. */
export const isMarkable = (field: HTMLElement): field is MarkableField => 'createValueRange' in field;

function measure<T>(place: Place, take: (range: LivePlace) => T): T {
  if (!('field' in place)) return take(measured(place));
  const range = place.field.createValueRange(place.startOffset, place.endOffset);
  const taken = take(range);
  range.disconnect();
  return taken;
}

/** Rectangles of a place in the viewport of its document, a line each, also where they are scrolled out of sight. */
export const rectsOf = (place: Place): DOMRect[] => measure(place, (range) => [...range.getClientRects()]);

/** The rectangle around a place, in the same way. */
export const boxOf = (place: Place): DOMRect => measure(place, (range) => range.getBoundingClientRect());

/** The same place as one that stays with its letters until `endLive`. */
export function liveAt(place: Place): LivePlace {
  if ('field' in place) return place.field.createValueRange(place.startOffset, place.endOffset);
  const { startContainer, startOffset, endContainer, endOffset } = place;
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Whether a live place of the same editor now stands at this place. */
export function standsAt(live: LivePlace, place: Place): boolean {
  if (live.startOffset !== place.startOffset || live.endOffset !== place.endOffset) return false;
  return 'field' in place || (live.startContainer === place.startContainer && live.endContainer === place.endContainer);
}

/** Lets go of a live place, so that it costs nothing any more. */
export function endLive(live: LivePlace): void {
  if ('disconnect' in live) live.disconnect();
}
