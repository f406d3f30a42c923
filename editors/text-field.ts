import { applyEdit, type Span } from '@/engine/span';
import type { EditorAdapter } from './adapter';
import { EditListeners } from './edit-listeners';
import { FieldMirror } from './field-mirror';
import { isMarkable, type MarkableField, type Place, rectsOf } from './place';
import { lineRects, visibleBox } from './visible-box';

/** An element that keeps its own text and draws it where no range reaches. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** True for an element that keeps its own text. */
export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** A textarea or a one-line input. */
export class TextField implements EditorAdapter {
  readonly kind: string;
  /** The field, where the browser marks its letters itself. In an input it cuts off what is drawn below them. */
  private readonly markable: MarkableField | null;
  private mirror: FieldMirror | null = null;
  private readonly listeners: EditListeners;

  constructor(readonly host: Field) {
    this.kind = host.localName;
    this.markable = host.localName === 'textarea' && isMarkable(host) ? host : null;
    this.listeners = new EditListeners(host, (onEdit, signal) => this.listen(onEdit, signal));
  }

  read(): string | null {
    return this.host.isConnected ? this.host.value : null;
  }

  settling(): null {
    return null;
  }

  isPartial(): boolean {
    return false;
  }

  /** A field draws its text itself; no range of the document lies in it. */
  places({ start, end }: Span): readonly Place[] {
    const { host, markable } = this;
    // a field that a script has emptied says nothing of it
    const endOffset = Math.min(end, host.value.length);
    return markable && start < endOffset ? [{ field: markable, startOffset: start, endOffset }] : [];
  }

  seen(): Span | null {
    if (!this.host.isConnected || this.markable) return null;
    this.mirror ??= new FieldMirror(this.host);
    return this.mirror.seen();
  }

  rects(span: Span): readonly DOMRect[] {
    if (!this.host.isConnected || span.start >= span.end) return [];
    if (this.markable) return lineRects(this.places(span).flatMap(rectsOf), visibleBox(this.host));
    this.mirror ??= new FieldMirror(this.host);
    return this.mirror.rects(span);
  }

  /** The browser's own editing command keeps undo and tells frameworks, which a new value does not. */
  async replace({ start, end }: Span, text: string): Promise<boolean> {
    const { host } = this;
    const before = host.value;
    const expected = applyEdit(before, { start, end, text });
    if (expected === before) return true;
    const caret = host.selectionEnd ?? before.length;
    this.focus();
    host.setSelectionRange(start, end);
    host.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    if (host.value === expected) {
      const after = caret <= start ? caret : start + text.length + Math.max(0, caret - end);
      host.setSelectionRange(after, after);
      return true;
    }
    // A limit of length, or the page, let only a part through: take that back as well.
    if (host.value !== before) host.ownerDocument.execCommand('undo');
    return false;
  }

  focus(caret?: number): void {
    if ((this.host.getRootNode() as Document | ShadowRoot).activeElement !== this.host) this.host.focus({ preventScroll: true });
    if (caret !== undefined) this.host.setSelectionRange(caret, caret);
  }

  release(): void {
    this.mirror?.release();
  }

  onEdit(run: () => void, signal: AbortSignal): void {
    this.listeners.add(run, signal);
  }

  private listen(onEdit: () => void, signal: AbortSignal): void {
    const { host } = this;
    let last = host.value;
    const look = () => {
      if (host.value === last) return;
      last = host.value;
      // first whoever measures, so that the mirror waits for no frame more than it has to
      onEdit();
      this.mirror?.outdate();
    };
    // A value that the page sets fires no `input`, but moves the caret; and a person comes back to a field by its focus.
    for (const type of ['input', 'change', 'select', 'selectionchange', 'focus', 'keyup']) host.addEventListener(type, look, { signal });
    host.ownerDocument.addEventListener('selectionchange', look, { signal });
    signal.addEventListener('abort', () => this.mirror?.remove());
  }
}
