import type { Expression } from './expression';

/** A rule's pattern made of alternatives, one a line for the reader; earlier ones win where two match at the same place. */
export function anyOf(...alternatives: readonly Expression[]): Expression {
  return { source: alternatives.map(({ source }) => source).join('|'), flags: 'gu' };
}
