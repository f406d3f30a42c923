/** The extension's way into closed shadow roots: a function of `chrome.dom` in Chromium, a property of the element in Firefox. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** The parent element; for a child of a shadow root, the root's host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The innermost element that an event happened to, also inside closed shadow roots, where the event itself shows only the host. */
export function deepTargetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  let element = first instanceof Element ? first : document.activeElement;
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner: Element | null = event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (inner?.getRootNode() !== root) return element;
    element = inner;
  }
  return element;
}
