/** Every occurrence of every term, [term, from, to), by start and then by length: the four-line loop that the engine's tables must equal. */
export function findEvery(terms: readonly string[], text: string): readonly (readonly [number, number, number])[] {
  const found: [number, number, number][] = [];
  for (let from = 0; from < text.length; from++)
    for (const [index, term] of terms.entries()) if (text.startsWith(term, from)) found.push([index, from, from + term.length]);
  return found.sort((a, b) => a[1] - b[1] || a[2] - b[2]);
}
