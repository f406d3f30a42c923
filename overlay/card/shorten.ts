const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text on one line, cut in its middle to at most `maxGraphemes` readable characters and an ellipsis. */
export function shorten(text: string, maxGraphemes: number): string {
  const graphemes = Array.from(GRAPHEMES.segment(text.replace(/\s+/g, ' ').trim()), ({ segment }) => segment);
  if (graphemes.length <= maxGraphemes) return graphemes.join('');
  const head = Math.ceil(maxGraphemes / 2);
  return `${graphemes.slice(0, head).join('')}…${graphemes.slice(graphemes.length - (maxGraphemes - head)).join('')}`;
}
