/**
 * Runs whenever an element has left the page. Nobody is told of that, but its size becomes nothing then, which costs less to watch than the
 * page's tree; one that had no size leaves unseen.
 */
export function onLeave(element: Element, run: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(() => element.isConnected || run());
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
