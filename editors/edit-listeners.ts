import { oncePerFrame } from './frames';

/** Those who want to hear of an editor's edits. They are told together in the frame after an edit, and the editor is watched once for all. */
export class EditListeners {
  readonly #runs = new Set<() => void>();
  #end = new AbortController();

  /** `watch` begins to call `onEdit` at each edit and ends with the signal; it runs for the first listener, and again when all had gone. */
  constructor(
    private readonly host: HTMLElement,
    private readonly watch: (onEdit: () => void, signal: AbortSignal) => void,
  ) {}

  /** Runs `run` until the signal. */
  add(run: () => void, signal: AbortSignal): void {
    const view = this.host.ownerDocument.defaultView;
    if (!view || signal.aborted) return;
    this.#runs.add(run);
    if (this.#runs.size === 1) {
      this.#end = new AbortController();
      this.watch(
        oncePerFrame(view, () => this.#tell(), this.#end.signal),
        this.#end.signal,
      );
    }
    signal.addEventListener('abort', () => this.#remove(run), { once: true });
  }

  #tell(): void {
    for (const run of [...this.#runs]) if (this.#runs.has(run)) run();
  }

  #remove(run: () => void): void {
    this.#runs.delete(run);
    if (this.#runs.size === 0) this.#end.abort();
  }
}
