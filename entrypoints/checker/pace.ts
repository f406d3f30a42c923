/** Two keys that come sooner after each other belong to one burst, ms; slow typists have none, and see each key answered. */
const BURST_MS = 250;

/** So often something is done in a burst that does not end, ms. */
const AT_LEAST_EVERY_MS = 1000;

/** Spreads out what is asked for with every key: the first of a burst has it done at once, the rest when the burst ends, or now and then. */
export class Pace {
  #askedAt = Number.NEGATIVE_INFINITY;
  #doneAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `run` for what had to wait; never after the signal. */
  constructor(
    private readonly run: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** True when it may be done now. Otherwise `run` is called when it may, unless it is done before. */
  mayRun(): boolean {
    const now = performance.now();
    const isFirst = now - this.#askedAt >= BURST_MS;
    this.#askedAt = now;
    if (isFirst || this.#waitMs(now) <= 0) return true;
    if (!this.signal.aborted) this.#timer ??= setTimeout(this.#wake, this.#waitMs(now));
    return false;
  }

  /** It is done now. */
  done(): void {
    this.#stop();
    this.#doneAt = performance.now();
  }

  #waitMs(now: number): number {
    return Math.min(this.#askedAt + BURST_MS, this.#doneAt + AT_LEAST_EVERY_MS) - now;
  }

  /** The timer is left as it is while keys come, since to set one costs more than to be woken in vain now and then. */
  readonly #wake = (): void => {
    const waitMs = this.#waitMs(performance.now());
    this.#timer = waitMs > 0 ? setTimeout(this.#wake, waitMs) : undefined;
    if (waitMs <= 0) this.run();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
