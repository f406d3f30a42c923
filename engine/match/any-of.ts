/** A rule's pattern made of alternatives, one a line for the reader; earlier ones win where two match at the same place. */
export function anyOf(...alternatives: readonly RegExp[]): RegExp {
  return new RegExp(alternatives.map(({ source }) => source).join('|'), 'gu');
}
