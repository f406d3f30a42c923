import { autoUpdate } from '@floating-ui/dom';
import type { EditorAdapter } from '@/editors/adapter';
import { type Finding, SEVERITIES } from '@/engine/finding';
import { isWithin } from '@/engine/span';
import type { Stage } from '../stage/stage';
import { type Boxes, createBoxes, type MarkedRects } from './boxes';
import { createHighlights, type MarkedRange } from './highlights';
import { inView, MAX_MARKS } from './in-view';
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

/** A finding that encloses another, no weaker one says nothing with its line that the other's does not say better. */
function withoutEnclosing(findings: readonly Finding[]): readonly Finding[] {
  const strength = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.filter((outer) => !findings.some((inner) => strength(inner) >= strength(outer) && isWithin(inner, outer) && !isWithin(outer, inner)));
}

const isInside = (rect: DOMRect, x: number, y: number) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;

/** The underlines of all editors of a page. */
export class Marks {
  private readonly highlights = createHighlights();
  private readonly boxes: Boxes;
  private readonly editors = new Map<HTMLElement, MarkedEditor>();

  constructor(
    stage: Stage,
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
      return;
    }
    const known = this.editors.get(editor.host);
    const entry = known ?? this.open(editor);
    entry.findings = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
    this.draw(entry, !known);
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

  /** With a key (`isAnew` false) only the text is different; what lies over a field is looked up once the person rests. */
  private draw(entry: MarkedEditor, isAnew: boolean): void {
    const { editor, findings, redraw } = entry;
    redraw.done();
    if (!editor.host.isConnected) {
      this.forget(editor.host);
      return;
    }
    const drawn: Finding[] = [];
    const ranges: MarkedRange[] = [];
    const marked: MarkedRects[] = [];
    for (const finding of withoutEnclosing(inView(editor, findings))) {
      if (drawn.length === MAX_MARKS) break;
      const { severity } = finding;
      const found = editor.ranges(finding);
      const rects = found.length > 0 ? [] : editor.rects(finding);
      if (found.length + rects.length > 0) drawn.push(finding);
      for (const range of found) ranges.push({ severity, range });
      if (rects.length > 0) marked.push({ severity, rects });
    }
    entry.drawn = drawn;
    entry.isBoxed = marked.length > 0;
    this.highlights.show(editor.host, ranges);
    this.boxes.show(editor.host, marked, isAnew);
    if (entry.isBoxed && !isAnew) redraw.whenAtRest();
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
    const redraw = createRedraw(page.defaultView ?? window, () => this.draw(entry, true), signal);
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
