/** One range a document; a document that goes takes its own with it. */
const rulers = new WeakMap<Document, Range>();

/**
 * A range of the DOM as one that can be measured at once; the next call moves it. There is only one a document: each live range has to be
 * adjusted at every change of its document until it is collected, which made a key cost twice as much with fifty new ones a frame.
 */
export function measured({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const page = startContainer.ownerDocument as Document;
  const ruler = rulers.get(page) ?? page.createRange();
  rulers.set(page, ruler);
  ruler.setStart(startContainer, startOffset);
  ruler.setEnd(endContainer, endOffset);
  return ruler;
}
