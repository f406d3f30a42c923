import type { Span } from '@/engine/span';
import type { EditorAdapter } from './adapter';
import { EditListeners } from './edit-listeners';
import { lineEdits } from './line-edits';
import { type Place, rectsOf } from './place';
import { focusAt, rewrite } from './rewrite';
import { TextMap } from './text-map';
import { lineRects, visibleBox } from './visible-box';

/** Any editor that stands on an editing host of the browser, which nearly all do, also those that nobody listed. */
export class RichText implements EditorAdapter {
  private map: TextMap | null = null;
  private readonly listeners: EditListeners;
  private onChange: () => void = () => {};
  /** Watches only while somebody listens; without it every reading is made anew. */
  private watch: MutationObserver | null = null;

  constructor(
    readonly host: HTMLElement,
    readonly kind: string,
  ) {
    this.listeners = new EditListeners(host, (onEdit, signal) => this.observe(onEdit, signal));
  }

  /** The map of what stands there now; kept while the observer saw no change, whether its records were delivered yet or not. */
  private readonly now = (): TextMap => {
    if (!this.watch) return new TextMap(this.host);
    if (this.watch.takeRecords().length > 0) this.changed();
    this.map ??= new TextMap(this.host);
    return this.map;
  };

  private changed(): void {
    this.map = null;
    this.onChange();
  }

  private observe(onEdit: () => void, signal: AbortSignal): void {
    const watch = new MutationObserver(() => this.changed());
    watch.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.watch = watch;
    this.onChange = onEdit;
    signal.addEventListener('abort', () => {
      watch.disconnect();
      this.watch = null;
      this.map = null;
    });
  }

  read(): string | null {
    return this.host.isConnected ? this.now().text : null;
  }

  settling(): null {
    return null;
  }

  isPartial(): boolean {
    return false;
  }

  /** Its places tell, and cost less. */
  seen(): null {
    return null;
  }

  places(span: Span): readonly Place[] {
    return this.now().ranges(span);
  }

  rects(span: Span): readonly DOMRect[] {
    const rects = this.places(span).flatMap(rectsOf);
    return rects.length === 0 ? [] : lineRects(rects, visibleBox(this.host));
  }

  async replace(span: Span, text: string): Promise<boolean> {
    const edits = lineEdits(this.now().text, { ...span, text });
    for (const edit of edits ?? []) if (!(await rewrite(this.host, this.now, edit))) return false;
    return edits !== null;
  }

  focus(caret?: number): void {
    focusAt(this.host, this.now, caret);
  }

  /** Places measure by themselves. */
  release(): void {}

  onEdit(run: () => void, signal: AbortSignal): void {
    this.listeners.add(run, signal);
  }
}
