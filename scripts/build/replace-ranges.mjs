/**
 * Some code with other text in the place of ranges of it, which come in order and do not overlap.
 * @param {string} code
 * @param {readonly { start: number, end: number, text: string }[]} ranges
 */
export function replaceRanges(code, ranges) {
  let replaced = '';
  let copied = 0;
  for (const { start, end, text } of ranges) {
    replaced += code.slice(copied, start) + text;
    copied = end;
  }
  return replaced + code.slice(copied);
}
