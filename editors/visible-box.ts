/** A rectangle by its edges, px. A DOMRect is one, and costs ten times as much to make. */
export type Box = Readonly<Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>>;

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
export function lineRects(rects: Iterable<Box>, box: Box): DOMRect[] {
  const lines: Box[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, box.left);
    const top = Math.max(rect.top, box.top);
    const right = Math.min(rect.right, box.right);
    const bottom = Math.min(rect.bottom, box.bottom);
    if (right <= left || bottom <= top) continue;
    const last = lines.at(-1);
    const isSameLine = last && Math.min(last.bottom, bottom) - Math.max(last.top, top) > Math.min(last.bottom - last.top, bottom - top) / 2;
    if (!isSameLine) lines.push({ left, top, right, bottom });
    else lines[lines.length - 1] = union(last, { left, top, right, bottom });
  }
  return lines.map(({ left, top, right, bottom }) => new DOMRect(left, top, right - left, bottom - top));
}

function union(a: Box, b: Box): Box {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}
