import type { Page } from './driver/page';
import { until } from './driver/until';

/** Where a marked wording stands in the viewport, a rectangle a line; px. */
export interface FieldMark {
  readonly left: number;
  readonly right: number;
  /** Of the letters. */
  readonly bottom: number;
}

/** Rectangles of what the browser marks in text fields by itself. Travels as source, as does the function below. */
function highlighted(): FieldMark[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as unknown as Range[];
  const rects = ranges.filter((range) => !(range instanceof Range)).flatMap((range: Range) => [...range.getClientRects()]);
  return rects.map(({ left, right, bottom }) => ({ left, right, bottom }));
}

/** Rectangles above the lines that we draw; without their stroke, which Firefox counts as wider than it is. */
function underlined(roots: readonly ShadowRoot[]): FieldMark[] {
  const lines = roots.flatMap((root) => [...root.querySelectorAll<SVGGraphicsElement>('.line')]);
  return lines.map((line) => line.getBBox()).map(({ x, y, width }) => ({ left: x, right: x + width, bottom: y }));
}

/** The marks in the text fields of a page's own document, however they are drawn. */
export async function marksInFields(page: Page): Promise<FieldMark[]> {
  const byBrowser = await page.evaluate(highlighted);
  return byBrowser.length > 0 ? byBrowser : (await page.card()).evaluate(underlined);
}

/** The first of them, as soon as there is one. */
export function firstFieldMark(page: Page): Promise<FieldMark> {
  return until('words in a field are marked', async () => (await marksInFields(page))[0]);
}
