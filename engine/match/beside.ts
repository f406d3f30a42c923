/**
 * Source of a regular expression for a claim with another kind of wording beside it in one sentence, in either order, at most `within`
 * characters apart. Only the claim is marked (see `markOf`): the partner tells what it is about and need not change.
 */
export function beside(claim: string, partner: string, within: number): string {
  const gap = `[^。!?\\n]{0,${within}}?`;
  return `(?:${partner})${gap}(?<last>${claim})|(?<first>${claim})${gap}(?:${partner})`;
}

/** The part of a match that is to be marked, [from, to) in the text searched: the group `first` or `last` where there is one, else all of it. */
export function markOf({ 0: text, index, groups }: RegExpExecArray): readonly [number, number] {
  const end = index + text.length;
  if (groups?.last) return [end - groups.last.length, end];
  return [index, groups?.first ? index + groups.first.length : end];
}
