import type { Span } from '@/engine/span';
import { LineBuilder, type Segment } from './line-builder';
import { walkEditable } from './walk-editable';

/**
 * The text of a rich-text editor together with the way back into its DOM.
 *
 * The text is kept as segments, each a run of characters that stand next to each other in one text node, so that a map of a long text
 * costs a few objects per formatted run and not one per character. Segments are in document order; between the last character of a
 * line and the first of the next stands exactly one `\n`, which belongs to no segment.
 */
export class TextMap {
  readonly text: string;
  private readonly segments: readonly Segment[];

  constructor(private readonly host: HTMLElement) {
    const lines = new LineBuilder();
    walkEditable(host, lines);
    ({ text: this.text, segments: this.segments } = lines.finish());
  }

  /** Index of the last segment that starts at or before an offset, -1 when there is none. O(log segments). */
  private lastAt(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.segments[middle] as Segment).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** One range per text node of a span; what is no text (line breaks, images) is left out. */
  ranges({ start, end }: Span): StaticRange[] {
    const places: { readonly node: Node; readonly from: number; to: number }[] = [];
    for (let i = Math.max(0, this.lastAt(start)); i < this.segments.length; i++) {
      const { start: at, length, node, offset } = this.segments[i] as Segment;
      if (at >= end) break;
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      if (from >= to || node.nodeType !== Node.TEXT_NODE) continue;
      const last = places.at(-1);
      if (last?.node === node) last.to = offset + to - at;
      else places.push({ node, from: offset + from - at, to: offset + to - at });
    }
    return places.map(({ node, from, to }) => new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
  }

  /** One range from the first to the last place of a span, for selecting it; collapsed when the span is empty. */
  rangeOf({ start, end }: Span): Range {
    const range = this.host.ownerDocument.createRange();
    range.selectNodeContents(this.host);
    if (this.segments.length === 0) return range;
    const first = this.segments[Math.max(0, this.lastAt(start))] as Segment;
    if (first.node.nodeType === Node.TEXT_NODE) range.setStart(first.node, first.offset + Math.min(start - first.start, first.length));
    else if (start === first.start) range.setStartBefore(first.node);
    else range.setStartAfter(first.node);
    if (start === end) {
      range.collapse(true);
      return range;
    }
    // The end sticks to the character before it, so that formatting that begins there is not touched.
    let index = this.lastAt(end);
    while (index > 0 && this.segmentEnd(index - 1) >= end) index--;
    const last = this.segments[index] as Segment;
    if (last.node.nodeType === Node.TEXT_NODE) range.setEnd(last.node, last.offset + Math.min(end - last.start, last.length));
    else if (end === last.start) range.setEndBefore(last.node);
    else range.setEndAfter(last.node);
    return range;
  }

  private segmentEnd(index: number): number {
    const { start, length } = this.segments[index] as Segment;
    return start + length;
  }

  /** The offset in the text at which a place in the DOM lies; the end of the text for a place behind everything. O(segments). */
  offsetOf(node: Node, offset: number): number {
    const place = this.host.ownerDocument.createRange();
    place.setStart(node, offset);
    for (const segment of this.segments) {
      if (segment.node === node && segment.node.nodeType === Node.TEXT_NODE && offset <= segment.offset + segment.length) {
        return segment.start + Math.max(0, offset - segment.offset);
      }
      if (place.comparePoint(segment.node, 0) > 0) return segment.start;
    }
    return this.text.length;
  }
}
