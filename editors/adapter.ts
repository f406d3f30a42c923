import type { Span } from '@/engine/span';
import type { Place } from './place';

/** One editable thing on a page. Knows DOM, knows no rules. */
export interface EditorAdapter {
  /** The editing host: the element that has or holds the focus while somebody types. */
  readonly host: HTMLElement;
  /** Which adapter this is, kebab-case, for the support table and the log. */
  readonly kind: string;
  /** The whole text as the editor's own model has it, lines separated by \n; null when it cannot be read. Synchronous, cheap. */
  read(): string | null;
  /** Resolves when read() gives what was typed, for an editor that draws it a moment later; null when it does so now. */
  settling(): Promise<void> | null;
  /** True when the editor draws only a part of a long text, so that read() gives no more than that part. */
  isPartial(): boolean;
  /** The part of a long text that can be seen now, at least; null where it is not known or the text is short. */
  seen(): Span | null;
  /** Rectangles (px) of a span in the viewport of the host's own document, a line each; [] when it is not visible now. */
  rects(span: Span): readonly DOMRect[];
  /** Where the letters of a span stand, for the browser to mark; [] in a field of which it marks no letters. */
  places(span: Span): readonly Place[];
  /** Replaces a span ('' deletes), keeping undo, caret and the formatting around it. Resolves to true when the text is then as asked. */
  replace(span: Span, text: string): Promise<boolean>;
  /** Gives the focus back and puts the caret at an offset; keeps the present selection when it is absent. */
  focus(caret?: number): void;
  /** Takes out of the page what measuring put there, because nothing is marked any more; measuring brings it back. */
  release(): void;
  /** Runs after each change of the text or of the nodes that carry it, at most once a frame. */
  onEdit(run: () => void, signal: AbortSignal): void;
}
