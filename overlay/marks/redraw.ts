/** How long nothing may have happened in an editor before it is looked over once more, ms; longer than between two letters of a fast typist. */
const REST_MS = 250;

/** When an editor's marks are drawn again. */
export interface Redraw {
  /** At the next frame. */
  soon(): void;
  /** When nobody has asked for a while. */
  whenAtRest(): void;
  /** Takes back what was asked, because it has just been done. */
  done(): void;
}

/** Runs `run` once for all that is asked before it; never after the signal. */
export function createRedraw(view: Window, run: () => void, signal: AbortSignal): Redraw {
  let frame = 0;
  let timer = 0;
  let askedAt = 0;
  const done = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    frame = 0;
    timer = 0;
  };
  const go = () => {
    done();
    run();
  };
  /** The timer is left as it is while somebody types, since to set one costs more than to be woken in vain now and then. */
  const rest = (forMs: number) => {
    timer = view.setTimeout(() => {
      const leftMs = askedAt + REST_MS - performance.now();
      if (leftMs > 0) rest(leftMs);
      else go();
    }, forMs);
  };
  signal.addEventListener('abort', done, { once: true });
  return {
    soon() {
      if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(go);
    },
    whenAtRest() {
      askedAt = performance.now();
      if (timer === 0 && !signal.aborted) rest(REST_MS);
    },
    done,
  };
}
