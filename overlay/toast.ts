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

/** The toast of a page; `hush` takes away what it shows. */
export interface Toast {
  readonly show: ShowToast;
  hush(): void;
}

/** Only above: below an editor stand the buttons that send, and what is said here may be to press one of them. */
function hasRoomAbove({ host }: EditorAdapter, box: HTMLElement): boolean {
  return onStage(host.getBoundingClientRect(), host.ownerDocument).top >= box.offsetHeight + 2 * GAP;
}

/** Makes the toast: it goes by itself, but not while the pointer or the focus is on it. */
export function createToast(stage: Stage, signal: AbortSignal): Toast {
  let remove = () => {};
  signal.addEventListener('abort', () => remove(), { once: true });
  const show: ShowToast = (sentence, near, closeLabel) => {
    remove();
    const place = liveRegion(stage, near?.host ?? null, 'status', 'toast foot', sentence);
    const box = place.firstElementChild as HTMLElement;
    let stopPlacing = () => {};
    // once the sentence is in it
    const frame = requestAnimationFrame(() => {
      if (!near || !hasRoomAbove(near, box)) return;
      box.classList.remove('foot');
      stopPlacing = placeBeside(box, near, null, 'top');
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
  return { show, hush: () => remove() };
}
