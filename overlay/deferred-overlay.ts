import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Overlay } from './overlay';

/**
 * Stands in for an overlay that is brought in only when there is something to say, and then says to it what is still true: the marks of each
 * editor, the card that is open, the notices. `bring` runs once, at the first of these.
 */
export class DeferredOverlay implements Overlay {
  #overlay: Overlay | null = null;
  #isAskedFor = false;
  readonly #marks = new Map<EditorAdapter, readonly Finding[]>();
  #held: Parameters<Overlay['showHeld']> | null = null;
  #notices: Parameters<Overlay['notify']>[] = [];

  constructor(private readonly bring: () => void) {}

  /** The overlay is there. */
  arrive(overlay: Overlay): void {
    this.#overlay = overlay;
    for (const [editor, findings] of this.#marks) overlay.mark(editor, findings);
    if (this.#held) overlay.showHeld(...this.#held);
    for (const notice of this.#notices) overlay.notify(...notice);
    this.#marks.clear();
    this.#held = null;
    this.#notices = [];
  }

  mark(editor: EditorAdapter, findings: readonly Finding[]): void {
    if (this.#overlay) this.#overlay.mark(editor, findings);
    else if (findings.length === 0) this.#marks.delete(editor);
    else this.#keep(() => this.#marks.set(editor, findings));
  }

  showHeld(...held: Parameters<Overlay['showHeld']>): void {
    if (this.#overlay) this.#overlay.showHeld(...held);
    else
      this.#keep(() => {
        this.#held = held;
      });
  }

  close(): void {
    this.#held = null;
    this.#overlay?.close();
  }

  hush(): void {
    this.#held = null;
    this.#notices = [];
    this.#overlay?.hush();
  }

  notify(...notice: Parameters<Overlay['notify']>): void {
    if (this.#overlay) this.#overlay.notify(...notice);
    else this.#keep(() => this.#notices.push(notice));
  }

  takes(event: Event): boolean {
    return this.#overlay?.takes(event) ?? false;
  }

  #keep(remember: () => void): void {
    remember();
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    this.bring();
  }
}
