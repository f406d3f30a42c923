import type { Span } from '@/engine/span';

const OPEN = '⟦';
const CLOSE = '⟧';

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}

/** The text with marks around each span, in order; of spans that share a start or an end, each gets its own pair. */
export function marked(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: OPEN },
    { at: end, mark: CLOSE },
  ]);
  let result = text;
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at || (a.mark === CLOSE ? 1 : -1))) result = result.slice(0, at) + mark + result.slice(at);
  return result;
}
