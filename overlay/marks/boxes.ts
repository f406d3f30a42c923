import { SEVERITIES, type Severity } from '@/engine/finding';
import type { Stage } from '../stage/stage';
import { onStage } from '../stage/stage-window';
import { type Line, underline } from './underline';

/** Where a finding stands in the viewport, a rectangle a line. */
export interface MarkedRects {
  readonly severity: Severity;
  readonly rects: readonly DOMRect[];
}

/** Underlines for fields of which the browser marks no letters, drawn above the page. */
export interface Boxes {
  /**
   * Shows exactly these underlines for a field; none takes the field's place on the stage away. Those over which something of the page lies
   * are left out: with `isAnew` as it is now, which costs a hit test for each, else all are shown if none was left out the last time.
   */
  show(host: HTMLElement, marked: readonly MarkedRects[], isAnew: boolean): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The inside of the border, where the field shows its text. */
function insideOf(host: HTMLElement): DOMRect {
  const box = host.getBoundingClientRect();
  return new DOMRect(box.left + host.clientLeft, box.top + host.clientTop, host.clientWidth, host.clientHeight);
}

/** True when the field is what the person sees at this point, and no menu or dialog of the page lies over it. */
function isOnTop(host: HTMLElement, stage: Stage, x: number, y: number): boolean {
  const top = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top === host || (top !== null && stage.isHost(top));
}

/** The lower halves of the marks, cut to the inside of the field; those whose middle is scrolled away are left out. */
function lowerHalves(host: HTMLElement, marked: readonly MarkedRects[]): { readonly severity: Severity; readonly rect: DOMRect }[] {
  const inside = insideOf(host);
  return marked.flatMap(({ severity, rects }) =>
    rects.flatMap(({ left, right, top, bottom }) => {
      const from = Math.max(left, inside.left);
      const width = Math.min(right, inside.right) - from;
      const middle = (top + bottom) / 2;
      if (width <= 0 || middle < inside.top || middle > inside.bottom) return [];
      return { severity, rect: new DOMRect(from, middle, width, Math.min(bottom, inside.bottom) - middle) };
    }),
  );
}

/** What is drawn for a field: one path a severity, since fifty boxes that move with a key cost a layout and a paint each. */
class Drawing {
  readonly #root: SVGElement;
  readonly #paths = new Map<Severity, SVGElement>();

  constructor(readonly area: HTMLElement) {
    this.#root = area.ownerDocument.createElementNS(SVG, 'svg');
    area.ariaHidden = 'true';
    area.append(this.#root);
  }

  draw(lines: readonly Line[]): void {
    for (const severity of SEVERITIES) {
      const d = lines.flatMap((line) => (line.severity === severity ? underline(line) : [])).join('');
      const path = this.#paths.get(severity);
      if (d === '') {
        path?.remove();
        this.#paths.delete(severity);
      } else if (path) {
        if (path.getAttribute('d') !== d) path.setAttribute('d', d);
      } else this.#add(severity, d);
    }
  }

  #add(severity: Severity, d: string): void {
    const path = this.area.ownerDocument.createElementNS(SVG, 'path');
    path.setAttribute('class', `line ${severity}`);
    path.setAttribute('d', d);
    this.#paths.set(severity, path);
    this.#root.append(path);
  }
}

/** Makes the boxes; what is drawn is moved rather than made anew, since this runs with every key and scroll. */
export function createBoxes(stage: Stage): Boxes {
  const drawings = new Map<HTMLElement, Drawing>();
  /** Fields over which something of the page lay the last time. */
  const covered = new WeakSet<HTMLElement>();

  const onTop = (host: HTMLElement, found: ReturnType<typeof lowerHalves>) => {
    const shown = found.filter(({ rect }) => isOnTop(host, stage, (rect.left + rect.right) / 2, rect.top));
    if (shown.length < found.length) covered.add(host);
    else covered.delete(host);
    return shown;
  };

  return {
    show(host, marked, isAnew) {
      const found = lowerHalves(host, marked);
      const shown = isAnew || covered.has(host) ? onTop(host, found) : found;
      const before = drawings.get(host);
      if (shown.length === 0) {
        if (before) stage.leave(before.area);
        drawings.delete(host);
        return;
      }
      const drawing = before?.area.isConnected ? before : new Drawing(stage.enter(host));
      drawings.set(host, drawing);
      drawing.draw(
        shown.map(({ severity, rect }) => {
          const { left, right, bottom } = onStage(rect, host.ownerDocument);
          return { severity, left, right, bottom };
        }),
      );
    },
  };
}
