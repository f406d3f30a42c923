import type { EditorAdapter } from '@/editors/adapter';
import { trusted } from './card/trusted';
import { liveRegion } from './live-region';
import { GAP, placeBeside } from './place-beside';
import { LAYER_ID } from './stage/layer-id';
import type { Stage } from './stage/stage';
import { onStage } from './stage/stage-window';

/** Long enough to read two short sentences slowly. */
const READING_MS = 8_000;

/** Shows one small sentence at a time, beside an editor or at the foot of the window. */
export type ShowToast = (sentence: string, near: EditorAdapter | null, closeLabel: string) => void;

/** The toast of a page. */
export interface Toast {
  readonly show: ShowToast;
  /** Goes out of the card's way, where it lies over it. */
  makeWay(): void;
  /** Takes away what it shows. */
  hush(): void;
}

/** Only above: below an editor stand the buttons that send, and what is said here may be to press one of them. */
function hasRoomAbove({ host }: EditorAdapter, box: HTMLElement): boolean {
  return onStage(host.getBoundingClientRect(), host.ownerDocument).top >= box.offsetHeight + 2 * GAP;
}

const reachesOver = (a: DOMRectReadOnly, b: DOMRectReadOnly): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A place in a corner of the window, the lower ones first, from which a box does not reach over another one; undefined when there is none. */
function freeCorner({ offsetWidth: width, offsetHeight: height, ownerDocument }: HTMLElement, taken: DOMRect): DOMRect | undefined {
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  const corners = [clientHeight - GAP - height, GAP].flatMap((top) => [clientWidth - GAP - width, GAP].map((left) => new DOMRect(left, top, width, height)));
  return corners.find((corner) => !reachesOver(corner, taken));
}

/** Makes the toast: it goes by itself, but not while the pointer or the focus is on it. Where there is no room beside the card, it lies under it. */
export function createToast(stage: Stage, card: () => Element | null, signal: AbortSignal): Toast {
  let remove = () => {};
  let makeWay = () => {};
  signal.addEventListener('abort', () => remove(), { once: true });
  const show: ShowToast = (sentence, near, closeLabel) => {
    remove();
    const place = liveRegion(stage, near?.host ?? null, 'status', 'toast foot', sentence);
    const box = place.firstElementChild as HTMLElement;
    let stopPlacing = () => {};
    makeWay = () =>
      // a frame later both stand where they belong
      requestAnimationFrame(() => {
        const taken = card()?.getBoundingClientRect();
        const corner = taken && reachesOver(box.getBoundingClientRect(), taken) && freeCorner(box, taken);
        if (!corner || !box.isConnected) return;
        stopPlacing();
        box.classList.remove('foot');
        Object.assign(box.style, { left: `${corner.left}px`, top: `${corner.top}px` });
      });
    // once the sentence is in it
    const frame = requestAnimationFrame(() => {
      if (near && hasRoomAbove(near, box)) {
        box.classList.remove('foot');
        stopPlacing = placeBeside(box, near, null, 'top');
      }
      makeWay();
    });
    const close = place.ownerDocument.createElement('button');
    close.className = 'close';
    close.ariaLabel = closeLabel;
    close.textContent = '×';
    close.setAttribute('popovertarget', LAYER_ID);
    close.addEventListener(
      'click',
      trusted(() => remove()),
    );
    box.append(close);

    let timer = 0;
    const isInUse = () => box.matches(':hover, :focus-within');
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => !isInUse() && remove(), READING_MS);
    };
    box.addEventListener('pointerleave', wait);
    box.addEventListener('focusout', wait);
    wait();
    remove = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      stopPlacing();
      stage.leave(place);
    };
  };
  return { show, makeWay: () => makeWay(), hush: () => remove() };
}
