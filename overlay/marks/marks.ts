import { autoUpdate } from '@floating-ui/dom';
import type { EditorAdapter } from '@/editors/adapter';
import { type Finding, SEVERITIES } from '@/engine/finding';
import { isWithin } from '@/engine/span';
import type { Stage } from '../stage/stage';
import { createBoxes, type MarkedRects } from './boxes';
import { createHighlights, type MarkedRange } from './highlights';
import { inView } from './in-view';

/** The underlines of all editors of a page. */
export interface Marks {
  /** Marks exactly these findings; [] ends everything that was watched for this editor. */
  set(editor: EditorAdapter, findings: readonly Finding[]): void;
  /** What is marked in an editor, sorted by start. */
  of(editor: EditorAdapter): readonly Finding[];
  /** The marked findings under a point of the viewport. */
  at(editor: EditorAdapter, x: number, y: number): readonly Finding[];
}

interface MarkedEditor {
  editor: EditorAdapter;
  findings: readonly Finding[];
  /** The text that the findings speak of. */
  text: string | null;
  drawn: readonly Finding[];
  readonly end: AbortController;
}

/** A weaker finding that encloses a stronger one says nothing with its line that the stronger one's does not say better. */
function withoutEnclosing(findings: readonly Finding[]): readonly Finding[] {
  const strength = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.filter((outer) => !findings.some((inner) => strength(inner) > strength(outer) && isWithin(inner, outer)));
}

const isInside = (rect: DOMRect, x: number, y: number) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;

/** Runs once in the next frame, however often it is asked to. */
function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) run();
    });
  };
}

/** Makes the marks; `signal` takes all of them away. */
export function createMarks(stage: Stage, signal: AbortSignal): Marks {
  const highlights = createHighlights();
  const boxes = createBoxes(stage);
  const editors = new Map<HTMLElement, MarkedEditor>();

  const draw = (entry: MarkedEditor) => {
    const { editor, findings } = entry;
    if (!editor.host.isConnected) return forget(editor.host);
    entry.drawn = withoutEnclosing(inView(editor, findings));
    const ranges: MarkedRange[] = [];
    const rects: MarkedRects[] = [];
    for (const finding of entry.drawn) {
      const found = editor.ranges(finding);
      for (const range of found) ranges.push({ severity: finding.severity, range });
      if (found.length === 0) rects.push({ severity: finding.severity, rects: editor.rects(finding) });
    }
    highlights.show(editor.host, ranges);
    boxes.show(editor.host, rects);
  };
  const forget = (host: HTMLElement) => {
    editors.get(host)?.end.abort();
    editors.delete(host);
    highlights.show(host, []);
    boxes.show(host, []);
  };
  const watch = (entry: MarkedEditor) => {
    const { host } = entry.editor;
    const ended = entry.end.signal;
    const redraw = oncePerFrame(() => draw(entry), ended);
    const stopMoving = autoUpdate(host, null, redraw);
    ended.addEventListener('abort', stopMoving, { once: true });
    host.addEventListener('scroll', redraw, { passive: true, signal: ended });
    for (const type of ['selectionchange', 'focusin', 'focusout']) host.ownerDocument.addEventListener(type, redraw, { passive: true, signal: ended });
    host.ownerDocument.fonts.addEventListener('loadingdone', redraw, { signal: ended });
    // Nodes may have been replaced under an unchanged text; after a change of the text the next findings are on their way.
    entry.editor.onEdit(() => entry.editor.read() === entry.text && draw(entry), ended);
  };
  const forgetGone = () => {
    for (const host of editors.keys()) if (!host.isConnected) forget(host);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const host of editors.keys()) forget(host);
    },
    { once: true },
  );

  return {
    set(editor, findings) {
      forgetGone();
      if (findings.length === 0 || signal.aborted) return forget(editor.host);
      const known = editors.get(editor.host);
      const entry = known ?? { editor, findings, text: null, drawn: [], end: new AbortController() };
      entry.editor = editor;
      entry.findings = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
      entry.text = editor.read();
      editors.set(editor.host, entry);
      if (!known) watch(entry);
      draw(entry);
    },
    of: (editor) => editors.get(editor.host)?.findings ?? [],
    at: (editor, x, y) => (editors.get(editor.host)?.drawn ?? []).filter((finding) => editor.rects(finding).some((rect) => isInside(rect, x, y))),
  };
}
