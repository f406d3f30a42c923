import { applyEdit, type Edit } from '@/engine/span';
import { nextFrame } from './frames';
import { pressKey } from './press-key';
import type { TextMap } from './text-map';

/**
 * Replaces text in a rich-text editor so that the editor's own model, its undo and its formatting follow: the span is selected, the
 * editor is asked by `beforeinput`, which frameworks take over, and for a deletion by the key; where none does, the browser's own editing
 * command does it; then the text is read again. Never a change of the DOM, which several frameworks answer with a lost text, and never a paste, whose data
 * Firefox does not let a page read from an extension. Measured in 19 set-ups in both browsers, 2026-11-20.
 */

/**
 * How long an editor may take to notice a selection, ms. They follow `selectionchange`, and nothing tells when they have: Draft.js
 * looks a frame later, Slate and wangEditor at most every 100 ms. Too early, and the change lands at the old caret or in the undo step
 * before.
 */
const SELECTION_MS = 120;
/** How long an editor may take to draw what it took over, ms; most need none, React one task. */
const DRAWING_MS = 400;
const FRAME_MS = 50;

function selectionOf(host: HTMLElement): Selection | null {
  // Chromium keeps the selection inside a shadow tree with the root, Firefox with the document.
  const root = host.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? host.ownerDocument.getSelection();
}

async function select(host: HTMLElement, view: Window, range: Range): Promise<void> {
  if (!hasFocus(host)) {
    host.focus({ preventScroll: true });
    await nextFrame(view, FRAME_MS);
  }
  placeSelection(host, range);
  await new Promise((resolve) => setTimeout(resolve, SELECTION_MS));
  await nextFrame(view, FRAME_MS);
}

function placeSelection(host: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  selectionOf(host)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** True when the host or something in it has the focus, shadow roots counted. */
function hasFocus(host: HTMLElement): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && host.contains(activeElement) && host.ownerDocument.hasFocus();
}

/** Asks the editor itself. True when it took the change over. */
function offer(host: HTMLElement, range: Range, text: string): boolean {
  const target = range.startContainer.nodeType === Node.ELEMENT_NODE ? (range.startContainer as Element) : range.startContainer.parentElement;
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges: [new StaticRange(range)],
  });
  return !(target ?? host).dispatchEvent(event);
}

/**
 * Erases by the key, which some editors act on themselves. Left to the browser's command, Draft.js loses the element of the line that
 * becomes empty, and from then on writes letters anywhere.
 */
function erase(host: HTMLElement, range: Range): boolean {
  placeSelection(host, range);
  return pressKey(host, 'Backspace');
}

/** Lets the browser do it, as if the person typed over the selection. */
function command(host: HTMLElement, text: string): void {
  host.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Waits until a condition holds, looking once a frame; false when the time is over. */
async function settles(view: Window, condition: () => boolean): Promise<boolean> {
  const end = performance.now() + DRAWING_MS;
  while (!condition()) {
    if (performance.now() > end) return false;
    await nextFrame(view, FRAME_MS);
  }
  return true;
}

/** True when the text becomes as asked and is so still a frame later: Draft.js takes back what it did not expect. */
async function stays(view: Window, map: () => TextMap, expected: string): Promise<boolean> {
  const isThere = () => map().text === expected;
  if (!(await settles(view, isThere))) return false;
  await nextFrame(view, FRAME_MS);
  return isThere();
}

/** The letters of an edit over several runs of formatting that stand there still, since Draft.js takes it over in the first run alone; null in all else. */
function keptBy(edit: Edit, before: string, now: string): Edit | null {
  const start = edit.start + edit.text.length;
  const kept = now.length - applyEdit(before, edit).length;
  if (kept <= 0 || kept >= edit.end - edit.start) return null;
  return now === before.slice(0, edit.start) + edit.text + before.slice(edit.end - kept) ? { start, end: start + kept, text: '' } : null;
}

/** Where a caret stands after an edit when it stood at `offset` before: behind the new text when it was inside the old. */
function caretAfter(offset: number, { start, end, text }: Edit): number {
  if (offset <= start) return offset;
  return start + text.length + Math.max(0, offset - end);
}

/** Changes a text that stands there as it was read, wherever that leaves the caret; resolves to true when it then is as asked. */
async function change(host: HTMLElement, view: Window, map: () => TextMap, edit: Edit): Promise<boolean> {
  const { text: before } = map();
  await select(host, view, map().rangeOf(edit));
  // The editor may have drawn itself anew for the selection: the range is made from what stands there now.
  const now = map();
  if (now.text !== before) return false;
  const range = now.rangeOf(edit);
  const isOffered = offer(host, range, edit.text) || map().text !== before || (edit.text === '' && erase(host, range));
  // Over a line border the browser's command breaks some editors for good: Draft.js then takes itself off the page.
  if (!isOffered && before.slice(edit.start, edit.end).includes('\n')) return false;
  if (!isOffered) {
    placeSelection(host, range);
    command(host, edit.text);
  }
  if (await stays(view, map, applyEdit(before, edit))) return true;
  const kept = isOffered ? null : keptBy(edit, before, map().text);
  return kept !== null && change(host, view, map, kept);
}

/** One rewrite that inserts no line break; resolves to true when the text then is as asked. */
export async function rewrite(host: HTMLElement, map: () => TextMap, edit: Edit): Promise<boolean> {
  const view = host.ownerDocument.defaultView;
  if (!view) return false;
  const before = map();
  if (edit.start < 0 || edit.end > before.text.length) return false;
  if (applyEdit(before.text, edit) === before.text) return true;
  const caret = caretIn(host, before);
  const isDone = await change(host, view, map, edit);
  if (caret !== null) {
    const at = isDone ? caretAfter(caret, edit) : Math.min(caret, map().text.length);
    placeSelection(host, map().rangeOf({ start: at, end: at }));
  }
  return isDone;
}

/** The caret's offset in the text, null when the selection is elsewhere. */
function caretIn(host: HTMLElement, map: TextMap): number | null {
  const selection = selectionOf(host);
  const { focusNode } = selection ?? {};
  return selection && focusNode && host.contains(focusNode) ? map.offsetOf(focusNode, selection.focusOffset) : null;
}

/** Gives the focus to an editor and, when an offset is given, puts the caret there. */
export function focusAt(host: HTMLElement, map: () => TextMap, caret: number | undefined): void {
  if (!hasFocus(host)) host.focus({ preventScroll: true });
  if (caret !== undefined) placeSelection(host, map().rangeOf({ start: caret, end: caret }));
}
