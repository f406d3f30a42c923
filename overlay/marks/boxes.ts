import type { Severity } from '@/engine/finding';
import type { Stage } from '../stage/stage';
import { onStage } from '../stage/stage-window';

/** Where a finding stands in the viewport, a rectangle a line. */
export interface MarkedRects {
  readonly severity: Severity;
  readonly rects: readonly DOMRect[];
}

/** Underlines for fields that draw their own text (textarea, input), drawn above the page. */
export interface Boxes {
  /** Shows exactly these underlines for a field; none takes the field's place on the stage away. */
  show(host: HTMLElement, marked: readonly MarkedRects[]): void;
}

/** So narrow is no blank at the lines' font size; as many of them as that fill any line. */
const NARROWEST_BLANK_PX = 3;

interface Line {
  readonly severity: Severity;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

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

function visibleLines(host: HTMLElement, stage: Stage, marked: readonly MarkedRects[]): Line[] {
  const inside = insideOf(host);
  const lines: Line[] = [];
  for (const { severity, rects } of marked) {
    for (const rect of rects) {
      const left = Math.max(rect.left, inside.left);
      const right = Math.min(rect.right, inside.right);
      const middle = (rect.top + rect.bottom) / 2;
      if (right <= left || middle < inside.top || middle > inside.bottom) continue;
      if (!isOnTop(host, stage, (left + right) / 2, middle)) continue;
      const seen = onStage(new DOMRect(left, middle, right - left, Math.min(rect.bottom, inside.bottom) - middle), host.ownerDocument);
      lines.push({ severity, left: seen.left, right: seen.right, bottom: seen.bottom });
    }
  }
  return lines;
}

/** Writes only what is not there yet: all marks are placed anew several times a key, and each write has the browser lay out again. */
function place(box: HTMLElement, { severity, left, right, bottom }: Line, before: Line | undefined): void {
  if (severity !== before?.severity) box.className = `line ${severity}`;
  if (left !== before?.left) box.style.left = `${left}px`;
  if (bottom !== before?.bottom) box.style.top = `${Math.round(bottom)}px`;
  if (before && right - left === before.right - before.left) return;
  box.style.width = `${right - left}px`;
  box.textContent = '\u00a0'.repeat(Math.ceil((right - left) / NARROWEST_BLANK_PX));
}

/** Makes the boxes; they are moved rather than made anew, since this runs on every scroll. */
export function createBoxes(stage: Stage): Boxes {
  const places = new Map<HTMLElement, { readonly area: HTMLElement; lines: readonly Line[] }>();
  return {
    show(host, marked) {
      const lines = visibleLines(host, stage, marked);
      const before = places.get(host);
      if (lines.length === 0) {
        if (before) stage.leave(before.area);
        places.delete(host);
        return;
      }
      const shown = before?.area.isConnected ? before : { area: stage.enter(host), lines: [] };
      const { area } = shown;
      area.ariaHidden = 'true';
      places.set(host, shown);
      while (area.childElementCount < lines.length) area.append(area.ownerDocument.createElement('div'));
      while (area.childElementCount > lines.length) area.lastElementChild?.remove();
      for (const [at, line] of lines.entries()) place(area.children[at] as HTMLElement, line, shown.lines[at]);
      shown.lines = lines;
    },
  };
}
