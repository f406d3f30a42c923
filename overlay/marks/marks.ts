import { autoUpdate } from '@floating-ui/dom';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Stage } from '../stage/stage';
import { type Boxes, createBoxes, type MarkedRects } from './boxes';
import type { Highlights, MarkedPlace } from './highlights';
import { MAX_MARKS, worthDrawing } from './in-view';
import { createRedraw, type Redraw } from './redraw';

interface MarkedEditor {
  readonly editor: EditorAdapter;
  findings: readonly Finding[];
  drawn: readonly Finding[];
  /** True when its underlines are boxes of ours above the page. */
  isBoxed: boolean;
  readonly redraw: Redraw;
  readonly end: AbortController;
}

const inOrder = (findings: readonly Finding[]) => [...findings].sort((a, b) => a.start - b.start || a.end - b.end);

const isInside = (rect: DOMRect, x: number, y: number) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;

/** The underlines of all editors of a page. */
export class Marks {
  private readonly boxes: Boxes;
  private readonly editors = new Map<HTMLElement, MarkedEditor>();

  constructor(
    stage: Stage,
    private readonly highlights: Highlights,
    private readonly signal: AbortSignal,
  ) {
    this.boxes = createBoxes(stage);
    signal.addEventListener('abort', () => this.forgetAll(() => true), { once: true });
  }

  /** Marks exactly these findings, to be said again after each edit; [] ends everything that was watched for this editor. */
  set(editor: EditorAdapter, findings: readonly Finding[]): void {
    this.forgetAll((host) => !host.isConnected);
    if (findings.length === 0 || this.signal.aborted) {
      this.forget(editor.host);
      // also where only the card measured, which may come before the first mark
      editor.release();
      return;
    }
    const known = this.editors.get(editor.host);
    const entry = known ?? this.open(editor);
    entry.findings = inOrder(findings);
    this.choose(entry, !known);
  }

  /** Draws what is drawn where its letters stand now: the findings are those of the last `set`, moved along with an edit. */
  follow(editor: EditorAdapter, findings: readonly Finding[]): void {
    const entry = this.editors.get(editor.host);
    if (!entry) return;
    const drawn = new Set(entry.drawn);
    const before = entry.findings;
    entry.findings = inOrder(findings);
    this.draw(
      entry,
      entry.findings.filter((_, at) => drawn.has(before[at] as Finding)),
      false,
    );
  }

  /** What is marked in an editor, sorted by start. */
  of(editor: EditorAdapter): readonly Finding[] {
    return this.editors.get(editor.host)?.findings ?? [];
  }

  /** The findings whose marks lie under a point of the viewport. */
  at(editor: EditorAdapter, x: number, y: number): readonly Finding[] {
    const drawn = this.editors.get(editor.host)?.drawn ?? [];
    return drawn.filter((finding) => editor.rects(finding).some((rect) => isInside(rect, x, y)));
  }

  /** Draws what is in view of all findings. */
  private choose(entry: MarkedEditor, isAnew: boolean): void {
    const { redraw } = entry;
    redraw.done();
    this.draw(entry, worthDrawing(entry.editor, entry.findings), isAnew);
    if (entry.isBoxed && !isAnew) redraw.whenAtRest();
  }

  /** With a key (`isAnew` false) only the text is different; what lies over a field is looked up once the person rests. */
  private draw(entry: MarkedEditor, chosen: readonly Finding[], isAnew: boolean): void {
    const { editor } = entry;
    if (!editor.host.isConnected) {
      this.forget(editor.host);
      return;
    }
    const drawn: Finding[] = [];
    const places: MarkedPlace[] = [];
    const marked: MarkedRects[] = [];
    for (const finding of chosen) {
      if (drawn.length === MAX_MARKS) break;
      const { severity } = finding;
      const found = editor.places(finding);
      const rects = found.length > 0 ? [] : editor.rects(finding);
      if (found.length + rects.length > 0) drawn.push(finding);
      for (const place of found) places.push({ severity, place });
      if (rects.length > 0) marked.push({ severity, rects });
    }
    entry.drawn = drawn;
    entry.isBoxed = marked.length > 0;
    this.highlights.show(editor.host, places);
    this.boxes.show(editor.host, marked, isAnew);
  }

  private forget(host: HTMLElement): void {
    const entry = this.editors.get(host);
    entry?.end.abort();
    this.editors.delete(host);
    this.highlights.show(host, []);
    this.boxes.show(host, [], true);
    entry?.editor.release();
  }

  private forgetAll(isGone: (host: HTMLElement) => boolean): void {
    for (const host of this.editors.keys()) if (isGone(host)) this.forget(host);
  }

  private open(editor: EditorAdapter): MarkedEditor {
    const { host } = editor;
    const page = host.ownerDocument;
    const end = new AbortController();
    const { signal } = end;
    const redraw = createRedraw(page.defaultView ?? window, () => this.choose(entry, true), signal);
    const entry: MarkedEditor = { editor, findings: [], drawn: [], isBoxed: false, redraw, end };
    this.editors.set(host, entry);
    signal.addEventListener('abort', autoUpdate(host, null, redraw.soon), { once: true });
    host.addEventListener('scroll', redraw.soon, { passive: true, signal });
    for (const type of ['focusin', 'focusout']) page.addEventListener(type, redraw.soon, { passive: true, signal });
    page.fonts.addEventListener('loadingdone', redraw.soon, { signal });
    // a menu of the page that comes with the caret may lie over a field; highlights lie below it by themselves
    const onCaret = () => entry.isBoxed && redraw.whenAtRest();
    page.addEventListener('selectionchange', onCaret, { passive: true, signal });
    return entry;
  }
}
