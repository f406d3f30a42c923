import type { Span } from '@/engine/span';
import type { EditorAdapter } from '../adapter';
import type { EditorKind } from '../editor-kind';
import { nextFrame, oncePerFrame } from '../frames';
import { lineEdits } from '../line-edits';
import { rewriteByKeys } from '../monaco-hands';
import { type Place, rectsOf } from '../place';
import { lineRects, visibleBox } from '../visible-box';

/** One line as Monaco draws it and where it begins in the text. */
interface DrawnLine {
  readonly start: number;
  readonly element: HTMLElement;
  /** True when it goes on with the line before it. */
  readonly isContinued: boolean;
}

/** What may change the text: keys too, since Monaco deletes by commands of its own. */
const EDITING = ['keydown', 'beforeinput', 'input', 'compositionend', 'paste', 'cut', 'drop'];

/** A tab in the background draws nothing, and nobody sends from there; a busy one may take long for a frame, ms. */
const FRAME_MS = 2_000;

const topOf = (element: HTMLElement | null) => Number.parseFloat(element?.style.top ?? '');

/**
 * Monaco types into a hidden field that holds a few words at most and draws the lines elsewhere, only those in view, in any order. So
 * what is drawn is read and marked, and it is rewritten by its own keys (monaco-hands.ts).
 */
class Monaco implements EditorAdapter {
  readonly kind = 'monaco';
  /** Set by everything that may have changed the text, until that is drawn. */
  private drawing: Promise<void> | null = null;
  private edits = 0;

  constructor(
    readonly host: HTMLElement,
    private readonly frame: HTMLElement,
  ) {
    this.watchForEdits();
  }

  /** Monaco draws at the next frame; the hidden field and its keys tell that there is something to draw. */
  private watchForEdits(): void {
    const begin = () => {
      this.edits++;
      this.drawing ??= this.drawn();
    };
    for (const type of EDITING) this.frame.addEventListener(type, begin, { capture: true, passive: true });
    // in Chromium an input method writes into the context, and no other event tells of it
    const { editContext } = this.host as { editContext?: EventTarget | null };
    editContext?.addEventListener('textupdate', begin);
    // something may have been typed just before
    begin();
  }

  private async drawn(): Promise<void> {
    const view = this.host.ownerDocument.defaultView;
    for (let known = -1; view && known !== this.edits; ) {
      known = this.edits;
      // asked for before Monaco asks, the first frame comes just before it draws
      for (let frame = 0; frame < 2; frame++) await nextFrame(view, FRAME_MS);
    }
    this.drawing = null;
  }

  settling(): Promise<void> | null {
    return this.drawing;
  }

  private lines(): readonly DrawnLine[] {
    const drawn = [...this.frame.querySelectorAll<HTMLElement>('.view-lines > .view-line')];
    const starts = this.numberedTops();
    let start = 0;
    return drawn
      .sort((a, b) => topOf(a) - topOf(b))
      .map((element, index) => {
        // Where lines have numbers, one without is the rest of a long line that did not fit.
        const isContinued = index > 0 && starts.size > 0 && !starts.has(topOf(element));
        const line = { start: index > 0 && !isContinued ? start + 1 : start, element, isContinued };
        start = line.start + element.textContent.length;
        return line;
      });
  }

  /** Heights at which a line number stands. */
  private numberedTops(): Set<number> {
    const numbers = [...this.frame.querySelectorAll<HTMLElement>('.margin-view-overlays .line-numbers')].filter((number) => number.textContent !== '');
    return new Set(numbers.map((number) => topOf(number.parentElement)));
  }

  read(): string | null {
    if (!this.host.isConnected) return null;
    const text = this.lines().map(({ element, isContinued }, index) => (index > 0 && !isContinued ? '\n' : '') + element.textContent);
    return text.join('').replaceAll('\u00A0', ' ');
  }

  /** Only lines in view are drawn: there may be more unless the first is there and the last ends above the foot of the editor. */
  isPartial(): boolean {
    const lines = this.lines();
    const [first, last] = [lines[0]?.element, lines.at(-1)?.element];
    if (!first || !last) return false;
    return topOf(first) > 0 || last.getBoundingClientRect().bottom >= this.frame.getBoundingClientRect().bottom;
  }

  /** Nothing but what can be seen is read. */
  seen(): null {
    return null;
  }

  places({ start, end }: Span): readonly Place[] {
    const places: StaticRange[] = [];
    for (const line of this.lines()) {
      let at = line.start;
      const walker = this.host.ownerDocument.createTreeWalker(line.element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (at < end && start < at + length) {
          const [startOffset, endOffset] = [Math.max(0, start - at), Math.min(length, end - at)];
          places.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
        }
        at += length;
      }
    }
    return places;
  }

  rects(span: Span): readonly DOMRect[] {
    const rects = this.places(span).flatMap(rectsOf);
    return lineRects(rects, visibleBox(this.frame));
  }

  /** Of a text that is not drawn as a whole nobody knows where it begins. */
  async replace(span: Span, text: string): Promise<boolean> {
    const edits = lineEdits(this.read() ?? '', { ...span, text });
    if (!edits || this.isPartial()) return false;
    const { host, frame } = this;
    const view = { host, frame, read: () => this.read(), rects: (of: Span) => this.rects(of), drawn: () => this.drawn() };
    this.focus();
    await this.drawn();
    for (const edit of edits) if (!(await rewriteByKeys(view, edit))) return false;
    return true;
  }

  focus(): void {
    this.host.focus({ preventScroll: true });
  }

  /** Places measure by themselves. */
  release(): void {}

  onEdit(run: () => void, signal: AbortSignal): void {
    const view = this.host.ownerDocument.defaultView;
    const lines = this.frame.querySelector('.view-lines');
    if (!view || !lines || signal.aborted) return;
    const watch = new MutationObserver(oncePerFrame(view, run, signal));
    watch.observe(lines, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => watch.disconnect());
  }
}

/** Monaco, seen in monaco-editor 0.57. */
export const kind: EditorKind = {
  matches: (host) => host.matches('.monaco-editor :is(.inputarea, .native-edit-context)'),
  open: (host) => new Monaco(host, host.closest<HTMLElement>('.monaco-editor') ?? host),
};
