import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Card } from '../card/card';
import type { Marks } from '../marks/marks';

/** Resting on a mark for so long is a question; passing over it is not. */
const HOVER_MS = 350;

/** Time to get from the mark to the card. */
const LEAVE_MS = 400;

/**
 * Lets the person ask what a mark of this editor means: by resting the pointer on it, by a click or a tap on it, or with F6.
 * A card that the pointer opened goes when the pointer has left both; one that was asked for on purpose stays until it is closed or the text changes.
 */
export function watchAsking(editor: EditorAdapter, marks: Marks, card: Card, signal: AbortSignal): void {
  const { host } = editor;
  let timer = 0;
  let isPassing = false;
  let asked: readonly Finding[] = [];

  const isOurs = () => card.shown?.mode === 'asked' && card.shown.editor === editor;
  const isInUse = () => Boolean(card.box?.querySelector('.card:hover, .card:focus-within'));
  const after = (delayMs: number, run: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, delayMs);
  };
  const leave = () => after(LEAVE_MS, () => isPassing && isOurs() && !isInUse() && card.close());
  const ask = (x: number, y: number, isOnPurpose: boolean) => {
    if (card.shown?.mode === 'held') return;
    const findings = marks.at(editor, x, y);
    if (findings.length === 0) return;
    isPassing = !isOnPurpose;
    asked = findings;
    card.show(editor, findings, 'asked');
    card.box?.querySelector('.card')?.addEventListener('pointerleave', leave, { signal });
  };

  host.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons }) => {
      if (pointerType !== 'mouse' || buttons > 0) return;
      const isAtItsMark = isOurs() && marks.at(editor, clientX, clientY).some((finding) => asked.includes(finding));
      if (isAtItsMark) clearTimeout(timer);
      else if (isOurs()) leave();
      else after(HOVER_MS, () => ask(clientX, clientY, false));
    },
    { passive: true, signal },
  );
  host.addEventListener('pointerleave', leave, { passive: true, signal });
  host.addEventListener('click', (event) => event.isTrusted && ask(event.clientX, event.clientY, true), { signal });
  host.addEventListener(
    'keydown',
    (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key !== 'F6' || !isPlain || !event.isTrusted || event.isComposing || card.shown) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      isPassing = false;
      card.show(editor, marks.of(editor), 'asked');
      card.enter();
    },
    { capture: true, signal },
  );
  editor.onEdit(() => isOurs() && card.close(), signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
