import { autoUpdate } from '@floating-ui/dom';
import type { EditorAdapter } from '@/editors/adapter';
import { oncePerFrame } from '@/editors/frames';
import { type Finding, SEVERITIES } from '@/engine/finding';
import { isWithin } from '@/engine/span';
import type { Stage } from '../stage/stage';
import { type Boxes, createBoxes, type MarkedRects } from './boxes';
import { createHighlights, type MarkedRange } from './highlights';
import { inView } from './in-view';

interface MarkedEditor {
  editor: EditorAdapter;
  findings: readonly Finding[];
  drawn: readonly Finding[];
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

  /** Marks exactly these findings; [] ends everything that was watched for this editor. */
  set(editor: EditorAdapter, findings: readonly Finding[]): void {
    this.forgetAll((host) => !host.isConnected);
    if (findings.length === 0 || this.signal.aborted) {
      this.forget(editor.host);
      return;
    }
    const known = this.editors.get(editor.host);
    const entry = known ?? { editor, findings, drawn: [], end: new AbortController() };
    entry.editor = editor;
    entry.findings = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
    this.editors.set(editor.host, entry);
    if (!known) this.watch(entry);
    this.draw(entry);
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

  private draw(entry: MarkedEditor): void {
    const { editor, findings } = entry;
    if (!editor.host.isConnected) {
      this.forget(editor.host);
      return;
    }
    entry.drawn = withoutEnclosing(inView(editor, findings));
    const ranges: MarkedRange[] = [];
    const rects: MarkedRects[] = [];
    for (const finding of entry.drawn) {
      const found = editor.ranges(finding);
      for (const range of found) ranges.push({ severity: finding.severity, range });
      if (found.length === 0) rects.push({ severity: finding.severity, rects: editor.rects(finding) });
    }
    this.highlights.show(editor.host, ranges);
    this.boxes.show(editor.host, rects);
  }

  private forget(host: HTMLElement): void {
    this.editors.get(host)?.end.abort();
    this.editors.delete(host);
    this.highlights.show(host, []);
    this.boxes.show(host, []);
  }

  private forgetAll(isGone: (host: HTMLElement) => boolean): void {
    for (const host of this.editors.keys()) if (isGone(host)) this.forget(host);
  }

  private watch(entry: MarkedEditor): void {
    const { host } = entry.editor;
    const { signal } = entry.end;
    const page = host.ownerDocument;
    const redraw = oncePerFrame(page.defaultView ?? window, () => this.draw(entry), signal);
    signal.addEventListener('abort', autoUpdate(host, null, redraw), { once: true });
    host.addEventListener('scroll', redraw, { passive: true, signal });
    for (const type of ['focusin', 'focusout']) page.addEventListener(type, redraw, { passive: true, signal });
    page.fonts.addEventListener('loadingdone', redraw, { signal });
  }
}
