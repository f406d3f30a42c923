import { autoUpdate, computePosition, flip, type Middleware, offset, shift, size } from '@floating-ui/dom';
import type { EditorAdapter } from '@/editors/adapter';
import { standInOf } from '@/editors/editable';
import type { Finding } from '@/engine/finding';
import { onStage } from './stage/stage-window';

/** Distance from the window's edges and from the text, px. */
export const GAP = 8;

/** Lower than this a card shows too little; then it may rather lie over the text. In em of the box. */
const MIN_HEIGHT_EM = 24;

/**
 * Where the card belongs: at the hit, and beside a small editor as a whole, so that what is being written stays visible.
 * The editor's own box when the hit is scrolled away.
 */
function anchorOf(editor: EditorAdapter, finding: Finding | null, stage: Document): DOMRect {
  const from = editor.host.ownerDocument;
  const box = onStage(editor.host.getBoundingClientRect(), from);
  const rect = finding && editor.rects(finding)[0];
  if (!rect) return box;
  const hit = onStage(rect, from);
  const isSmall = box.height <= stage.documentElement.clientHeight / 3;
  return isSmall ? new DOMRect(hit.left, box.top, hit.width, box.height) : hit;
}

/** The smallest rectangle around both; a button that is far away is not kept clear, since nothing would be left for the card. */
function around(anchor: DOMRect, button: DOMRect, stage: Document): DOMRect {
  const top = Math.min(anchor.top, button.top);
  const height = Math.max(anchor.bottom, button.bottom) - top;
  const left = Math.min(anchor.left, button.left);
  const width = Math.max(anchor.right, button.right) - left;
  return height <= stage.documentElement.clientHeight / 2 ? new DOMRect(left, top, width, height) : anchor;
}

/** Where the window leaves too little room above and below, a box goes to the side of the button that was pressed, where there is room. */
const besideButton = (button: () => DOMRect): Middleware => ({
  name: 'besideButton',
  fn({ x, y, rects: { floating } }) {
    const { left, right, top, bottom } = button();
    const isClear = x + floating.width <= left || x >= right || y + floating.height <= top || y >= bottom;
    return isClear || left < floating.width + 2 * GAP ? {} : { x: left - GAP - floating.width };
  },
});

/** Keeps a box of ours beside a hit, or beside the editor when there is none, inside the window, until the returned function is called. */
export function placeBeside(box: HTMLElement, editor: EditorAdapter, finding: Finding | null, side: 'top' | 'bottom', pressed?: Element): () => void {
  const stage = box.ownerDocument;
  // Floating UI adds the place of the frames around a context element by itself; what we hand it has that already.
  const contextElement = standInOf(editor.host, stage) ?? stage.documentElement;
  const button = pressed && (() => onStage(pressed.getBoundingClientRect(), pressed.ownerDocument));
  let last = new DOMRect();
  let isOver = false;
  const getBoundingClientRect = () => {
    // A placement that was under way when it ended must not measure: measuring puts something into the page that nobody would take out.
    if (isOver) return last;
    const anchor = anchorOf(editor, finding, stage);
    last = button && pressed.isConnected ? around(anchor, button(), stage) : anchor;
    return last;
  };
  const reference = { getBoundingClientRect, contextElement };
  const place = async () => {
    if (isOver) return;
    const minHeight = MIN_HEIGHT_EM * Number.parseFloat(getComputedStyle(box).fontSize);
    const { x, y } = await computePosition(reference, box, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        offset(GAP),
        flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            const whole = stage.documentElement.clientHeight - 2 * GAP;
            box.style.maxHeight = `${Math.min(whole, Math.max(availableHeight, minHeight))}px`;
          },
        }),
        shift({ padding: GAP, crossAxis: true }),
        button && besideButton(button),
      ],
    });
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
  };
  const stopFollowing = autoUpdate(reference, box, place);
  const inner = editor.host.ownerDocument;
  if (inner !== stage) inner.addEventListener('scroll', place, { capture: true, passive: true });
  return () => {
    isOver = true;
    stopFollowing();
    inner.removeEventListener('scroll', place, { capture: true });
  };
}
