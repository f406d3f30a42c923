import type { Edit, Span } from './span';

/** Longer than this a finding is about the manner of a text rather than about a wording; an edit within only makes it longer or shorter. */
const LONGEST_WORDING = 30;

/** The one edit that makes `after` of `before`: what stands between the letters that both begin and both end with. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/**
 * The spans where their letters stand after an edit, in the same order; those before the edit are the same objects. Null when the edit
 * touches the letters of one, so that it cannot be said where it stands.
 */
export function moved<T extends Span>(spans: readonly T[], { start, end, text }: Edit): readonly T[] | null {
  const by = text.length - (end - start);
  const after: T[] = [];
  for (const span of spans) {
    const isWide = span.start <= start && end <= span.end && span.end - span.start > LONGEST_WORDING;
    if (span.end <= start) after.push(span);
    else if (end <= span.start) after.push({ ...span, start: span.start + by, end: span.end + by });
    else if (isWide) after.push({ ...span, end: span.end + by });
    else return null;
  }
  return after;
}
