/** Half-open range [start, end) in UTF-16 code units of the text that the editor gave, not of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change to a text: the span is replaced by `text`; '' deletes it. */
export interface Edit extends Span {
  readonly text: string;
}

/** True when `outer` contains every code unit of `inner`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text after one edit. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
