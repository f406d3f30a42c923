/** Resolves when the page has drawn once more, or after `atMostMs`, since a tab in the background draws nothing. */
export function nextFrame(view: Window, atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, atMostMs);
    const frame = view.requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      resolve();
    }
  });
}

/** A function that runs `run` at the next frame, once however often it is called before; never after the signal. */
export function oncePerFrame(view: Window, run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}
