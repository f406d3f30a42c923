/** What can be reached with Tab inside an element, in order. */
function stopsIn(area: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], summary')].filter((stop) => stop.checkVisibility());
}

/** Moves the focus inside `area` by one stop, round from the last to the first. */
export function moveFocus(area: HTMLElement, step: 1 | -1): void {
  const stops = stopsIn(area);
  const root = area.getRootNode() as ShadowRoot;
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  stops[next]?.focus();
}
