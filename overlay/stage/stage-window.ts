/** A window with what scripts see as their globals. */
export type View = Window & typeof globalThis;

/**
 * The outermost window around this frame that we may draw in: all frames up to it are of one origin.
 * An editor in a frame of its own (TinyMCE, UEditor) has no room for a card there.
 */
export function stageWindow(): View {
  let view: View = window;
  while (view.frameElement) view = view.parent as View;
  return view;
}

/** A rectangle of a frame's viewport as the stage's window sees it; cut to what the frames around it show. */
export function onStage(rect: DOMRect, from: Document): DOMRect {
  if (!from.defaultView?.frameElement) return rect;
  let { left, top, right, bottom } = rect;
  for (let view = from.defaultView; view?.frameElement; view = view.parent as View) {
    const frame = view.frameElement;
    const { left: x, top: y } = frame.getBoundingClientRect();
    left = x + frame.clientLeft + Math.max(0, left);
    top = y + frame.clientTop + Math.max(0, top);
    right = x + frame.clientLeft + Math.min(right, view.innerWidth);
    bottom = y + frame.clientTop + Math.min(bottom, view.innerHeight);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
