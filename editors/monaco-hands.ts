import type { Span } from '@/engine/span';
import { type EditorKey, type HeldKeys, pressKey } from './press-key';

/** Keys take about a tenth of a millisecond each; longer texts are left to the person. */
const MAX_CHARS = 2000;
/** Letters are drawn at fractions of a pixel. */
const NEAR_PX = 1.5;

/** Where a rewrite begins and what it says; offsets of the whole text. */
interface Draft extends Span {
  readonly text: string;
}

/** What `rewriteByKeys` needs to see of the editor. */
export interface MonacoView {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** The text as it is drawn. */
  read(): string | null;
  rects(span: Span): readonly DOMRect[];
  /** Resolves when everything that was done is drawn. */
  drawn(): Promise<void>;
}

const segmenter = new Intl.Segmenter();
/** How often an arrow key has to be pressed to cross a text. */
const stepsOver = (text: string) => [...segmenter.segment(text)].length;

function press(host: HTMLElement, key: EditorKey, times: number, modifiers?: HeldKeys): void {
  for (let time = 0; time < times; time++) pressKey(host, key, modifiers);
}

/** Chromium hands Monaco its text through an EditContext. */
interface Context extends EventTarget {
  readonly selectionStart: number;
  readonly selectionEnd: number;
}
declare const TextUpdateEvent: new (type: 'textupdate', init: Record<string, unknown>) => Event;

/** Writes over the selection, as the keyboard would. */
function write(host: HTMLElement, text: string): void {
  const { editContext } = host as { editContext?: Context | null };
  if (text === '') press(host, 'Backspace', 1);
  else if (!editContext) host.ownerDocument.execCommand('insertText', false, text);
  else {
    const { selectionStart, selectionEnd } = editContext;
    const [updateRangeStart, updateRangeEnd] = [Math.min(selectionStart, selectionEnd), Math.max(selectionStart, selectionEnd)];
    const caret = updateRangeStart + text.length;
    editContext.dispatchEvent(new TextUpdateEvent('textupdate', { text, updateRangeStart, updateRangeEnd, selectionStart: caret, selectionEnd: caret }));
  }
}

/** Where the caret is drawn in a text, null when it is not seen. */
function caretIn(view: MonacoView, text: string): number | null {
  const caret = view.frame.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
  if (!caret) return null;
  for (let at = 0; at <= text.length; at++) {
    const [before] = at > 0 ? view.rects({ start: at - 1, end: at }) : [];
    const [after] = at < text.length ? view.rects({ start: at, end: at + 1 }) : [];
    const isAt = (box: DOMRect | undefined, side: 'left' | 'right') =>
      box !== undefined && Math.abs(box[side] - caret.left) < NEAR_PX && box.top < caret.bottom && caret.top < box.bottom;
    if (isAt(after, 'left') || isAt(before, 'right')) return at;
  }
  return null;
}

/** True when what Monaco draws as selected is this span. */
function isSelected(view: MonacoView, span: Span): boolean {
  const boxes = [...view.frame.querySelectorAll('.selected-text')].map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
  const [first] = boxes.sort((a, b) => a.top - b.top || a.left - b.left);
  const rects = view.rects(span);
  const [from, to] = [rects[0], rects.at(-1)];
  const last = boxes.at(-1);
  if (!first || !last || !from || !to) return false;
  return [first.left - from.left, last.right - to.right].every((distance) => Math.abs(distance) < NEAR_PX);
}

/**
 * Replaces a span within one line: the caret goes there by arrow keys, which Monaco takes from anybody, and what it then draws as selected
 * has to be the span before anything is written. Resolves to true when the text is then as asked.
 */
export async function rewriteByKeys(view: MonacoView, { start, end, text }: Draft): Promise<boolean> {
  const { host } = view;
  const before = view.read();
  if (before === null || before.length > MAX_CHARS || before.slice(start, end).includes('\n') || text.includes('\n')) return false;
  const caret = caretIn(view, before);
  press(host, 'ArrowLeft', stepsOver(before) + 1);
  press(host, 'ArrowRight', stepsOver(before.slice(0, start)));
  press(host, 'ArrowRight', stepsOver(before.slice(start, end)), { shiftKey: true });
  await view.drawn();
  const isThere = start === end ? caretIn(view, before) === start : isSelected(view, { start, end });
  if (view.read() !== before || !isThere) return false;
  write(host, text);
  await view.drawn();
  if (view.read() !== before.slice(0, start) + text + before.slice(end)) {
    // what it makes of its own accord of what is written, it takes back
    if (view.read() !== before) press(host, 'z', 1, /^Mac/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true });
    return false;
  }
  if (caret === null) return true;
  if (caret <= start) press(host, 'ArrowLeft', stepsOver(before.slice(caret, start) + text));
  else press(host, 'ArrowRight', stepsOver(before.slice(end, Math.max(caret, end))));
  // Chromium's own idea of the caret follows at the next frame
  await view.drawn();
  return true;
}
