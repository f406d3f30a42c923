/** The part of the viewport in which an element's content can be seen, cut by everything around it that hides what overflows. */
export function visibleBox(element: Element): DOMRect {
  const view = element.ownerDocument.documentElement;
  let box = new DOMRect(0, 0, view.clientWidth, view.clientHeight);
  for (let at: Element | null = element; at && at !== view; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    if (at !== element && getComputedStyle(at).overflow === 'visible') continue;
    box = intersection(box, at.getBoundingClientRect());
  }
  return box;
}

/** What two rectangles share; of no size when they share nothing. */
export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.max(0, Math.min(a.right, b.right) - left), Math.max(0, Math.min(a.bottom, b.bottom) - top));
}

/** The rectangles cut to a box, those on one line joined, those of no size left out. */
export function lineRects(rects: Iterable<DOMRect>, box: DOMRect): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const seen = intersection(rect, box);
    if (seen.width === 0 || seen.height === 0) continue;
    const last = lines.at(-1);
    const isSameLine = last && Math.min(last.bottom, seen.bottom) - Math.max(last.top, seen.top) > Math.min(last.height, seen.height) / 2;
    if (!isSameLine) lines.push(seen);
    else lines[lines.length - 1] = union(last, seen);
  }
  return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
