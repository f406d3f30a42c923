import type { EditorAdapter } from '@/editors/adapter';
import { trusted } from './card/trusted';
import { liveRegion } from './live-region';
import { placeBeside } from './place-beside';
import type { Stage } from './stage/stage';

/** Long enough to read two short sentences slowly. */
const READING_MS = 8_000;

/** Shows one small sentence at a time, beside an editor or at the foot of the window. */
export type ShowToast = (sentence: string, near: EditorAdapter | null, closeLabel: string) => void;

/** Makes the toast: it goes by itself, but not while the pointer or the focus is on it. */
export function createToast(stage: Stage, signal: AbortSignal): ShowToast {
  let remove = () => {};
  signal.addEventListener('abort', () => remove(), { once: true });
  return (sentence, near, closeLabel) => {
    remove();
    const place = liveRegion(stage, near?.host ?? null, 'status', near ? 'toast' : 'toast foot', sentence);
    const box = place.firstElementChild as HTMLElement;
    const stopPlacing = near ? placeBeside(box, near, null, 'top') : () => {};
    const close = place.ownerDocument.createElement('button');
    close.className = 'close';
    close.ariaLabel = closeLabel;
    close.textContent = '×';
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
      stopPlacing();
      stage.leave(place);
    };
  };
}
