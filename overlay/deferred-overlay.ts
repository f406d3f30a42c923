import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Highlights } from './marks/highlights';
import { MAX_MARKS, worthDrawing } from './marks/in-view';
import type { Overlay } from './overlay';

/**
 * Stands in for an overlay that is brought in only when there is something to say, and then says to it what is still true: the marks of each
 * editor, the card that is open, the notices. `bring` runs once, at the first of these. Marks that the browser draws need nothing
 * of the overlay: they are drawn meanwhile.
 */
export class DeferredOverlay implements Overlay {
  #overlay: Overlay | null = null;
  #isAskedFor = false;
  readonly #marks = new Map<EditorAdapter, readonly Finding[]>();
  #held: Parameters<Overlay['showHeld']> | null = null;
  #notices: Parameters<Overlay['notify']>[] = [];

  constructor(
    private readonly bring: () => void,
    private readonly highlights: Highlights,
    signal: AbortSignal,
  ) {
    const clear = () => {
      for (const { host } of this.#marks.keys()) highlights.show(host, []);
    };
    signal.addEventListener('abort', clear, { once: true });
  }

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
    else {
      this.#draw(editor, findings);
      if (findings.length === 0) this.#marks.delete(editor);
      else this.#keep(() => this.#marks.set(editor, findings));
    }
  }

  follow(editor: EditorAdapter, findings: readonly Finding[]): void {
    if (this.#overlay) this.#overlay.follow(editor, findings);
    else if (this.#marks.has(editor)) this.mark(editor, findings);
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

  #draw(editor: EditorAdapter, findings: readonly Finding[]): void {
    const drawn = worthDrawing(editor, findings).slice(0, MAX_MARKS);
    const places = drawn.flatMap((finding) => editor.places(finding).map((place) => ({ severity: finding.severity, place })));
    this.highlights.show(editor.host, places);
  }

  #keep(remember: () => void): void {
    remember();
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    this.bring();
  }
}
