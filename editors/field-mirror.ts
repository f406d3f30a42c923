import type { Span } from '@/engine/span';
import { type Anchor, stretchInView } from './field-stretch';
import type { Field } from './text-field';
import { lineRects, visibleBox } from './visible-box';

/** What decides where a letter of a field stands. The locale chooses the font of Chinese text, and of the digits in it, in Chromium. */
const COPIED = [
  '-webkit-locale',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** Longer texts are laid out only as far as they can be seen. */
const MAX_WHOLE = 2_000;

/** Up to here a text is laid out as a whole where it cannot be told what is seen of it; 200,000 characters would take a third of a second. */
const MAX_WHOLE_UNSEEN = 20_000;

/** So far the text of a field that is not scrolled is laid out at first; twice as far where that does not fill it. */
const FIRST_REACH = 1_000;

/** Frames after an edit, or after the last mark went, in which nobody measured: then there is nothing to mark any more. */
const IDLE_FRAMES = 3;

/** Where the mirror's letters stand in the viewport when they are seen as the field's; all px. */
interface Geometry {
  readonly left: number;
  readonly top: number;
  /** A transform around the field scales it; the mirror stands outside of that. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** The mirror's own place. */
  readonly own: DOMRect;
}

/** The same, and what can be seen of the field. */
interface Measured extends Geometry {
  readonly visible: DOMRect;
}

/**
 * Measures where the letters of a textarea or input stand, by setting the same text in the same way in a block of its own. That block
 * is invisible, lies in a closed shadow root, comes with the first measurement, that is, when there is something to mark, and goes
 * when after an edit nobody measures again. It is within 0 px of the field's own text in Firefox; in Chromium too, but for the
 * resize grip, which takes room on the last line. Of a long text it holds the rows that can be seen: from the first on,
 * or put in place by a letter whose place the browser tells (decision 0105).
 */
export class FieldMirror {
  private readonly shell: HTMLElement;
  private readonly block: HTMLElement;
  private readonly text: Text;
  /** The only one: each live range makes every change of its document dearer until it is collected. */
  private readonly range: Range;
  /** Values of the style as they were last written, in the order of COPIED: to write one is dearer than to read it, even if it is the same. */
  private readonly copied: string[] = [];
  private isStale = false;
  /** From when the last mark went until the next edit. A card that is being closed may still measure where it stood. */
  private isReleased = false;
  /** Null until somebody measures, and again in the next microtask. */
  private measured: Measured | 'unknown' | null = null;
  /** Offset in the field's text of the first letter in the mirror. */
  private from = 0;
  /** Of a long text, the part that can be seen; null where it is laid out as a whole. */
  private shown: Span | null = null;
  /** How far the text was laid out when the field was not scrolled, and how long it was then. */
  private top = { end: 0, length: 0 };

  constructor(private readonly field: Field) {
    const { ownerDocument } = field;
    this.shell = ownerDocument.createElement('div');
    this.shell.setAttribute('aria-hidden', 'true');
    this.shell.style.cssText = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;';
    this.shell.style.cssText += 'height: 0 !important; overflow: hidden !important; visibility: hidden !important; pointer-events: none !important;';
    this.block = ownerDocument.createElement('div');
    this.text = ownerDocument.createTextNode('');
    this.range = ownerDocument.createRange();
    this.block.append(this.text);
    this.shell.attachShadow({ mode: 'closed' }).append(this.block);
  }

  /**
   * Rectangles of a span in the viewport, a line each, cut to what can be seen of the field. Of a long text only what is seen has its place;
   * [] when even that cannot be told.
   */
  rects({ start, end }: Span): DOMRect[] {
    const measured = this.measure();
    if (measured === 'unknown') return [];
    const { left, top, scaleX, scaleY, own, visible } = measured;
    const boxes = Array.from(this.select(start, end).getClientRects(), (rect) => ({
      left: left + (rect.left - own.left) * scaleX,
      top: top + (rect.top - own.top) * scaleY,
      right: left + (rect.right - own.left) * scaleX,
      bottom: top + (rect.bottom - own.top) * scaleY,
    }));
    return lineRects(boxes, visible);
  }

  /** The part of a long text that can be seen; null for a short one, which is measured as a whole. */
  seen(): Span | null {
    if (this.field.value.length <= MAX_WHOLE) return null;
    this.measure();
    return this.shown;
  }

  /** Says that the text has changed, so that nothing stands where it was measured. */
  outdate(): void {
    this.isReleased = false;
    if (!this.isStale && this.shell.isConnected) this.removeUnlessUsed();
  }

  /** Says that nothing is marked any more. */
  release(): void {
    this.isReleased = true;
    this.remove();
  }

  private removeUnlessUsed(): void {
    this.isStale = true;
    let framesLeft = IDLE_FRAMES;
    const awaitUse = () => {
      if (!this.isStale) return;
      if (framesLeft-- > 0) requestAnimationFrame(awaitUse);
      else this.remove();
    };
    awaitUse();
  }

  /** Takes the mirror out of the page; the next measurement brings it back. */
  remove(): void {
    this.shell.remove();
  }

  /** Nothing changes while many spans are measured in one go; to copy the style for each would lay the text out again each time. */
  private measure(): Measured | 'unknown' {
    if (this.measured) return this.measured;
    queueMicrotask(() => {
      this.measured = null;
    });
    const style = getComputedStyle(this.field);
    const root = this.field.ownerDocument.documentElement;
    if (this.shell.parentNode !== root) root.append(this.shell);
    this.isStale = false;
    this.copyStyle(style);
    const geometry = this.fill(style);
    this.measured = geometry === 'unknown' ? geometry : { ...geometry, visible: visibleBox(this.field) };
    if (this.isReleased) this.removeUnlessUsed();
    return this.measured;
  }

  private copyStyle(style: CSSStyleDeclaration): void {
    const { field, block } = this;
    for (const [at, property] of COPIED.entries()) {
      const value = style.getPropertyValue(property);
      if (value === this.copied[at]) continue;
      this.copied[at] = value;
      block.style.setProperty(property, value);
    }
    block.style.boxSizing = 'border-box';
    block.style.position = 'absolute';
    block.style.width = `${paddingBoxWidth(field, style)}px`;
    if (field.localName !== 'input') return;
    // One line, in the middle of what the padding leaves.
    block.style.whiteSpace = 'pre';
    const inner = field.offsetHeight - px(style.borderTopWidth) - px(style.borderBottomWidth) - px(style.paddingTop) - px(style.paddingBottom);
    block.style.lineHeight = `${inner}px`;
  }

  /** Lays out as much of the text as is needed. */
  private fill(style: CSSStyleDeclaration): Geometry | 'unknown' {
    const { value } = this.field;
    this.shown = null;
    if (value.length > MAX_WHOLE) {
      const geometry = this.fillFromTop(style) ?? this.fillStretch(style);
      if (geometry) return geometry;
    }
    if (value.length > MAX_WHOLE_UNSEEN) return 'unknown';
    this.setText(value, 0);
    return this.geometryFrom(style, null) ?? 'unknown';
  }

  /**
   * Where the field is not scrolled: the text from its first letter on, as far down as the field reaches. So nobody has to be asked what is
   * seen, which costs a key more than the layout does. The end moves with an edit: what stands before it is shaped no second time.
   */
  private fillFromTop(style: CSSStyleDeclaration): Geometry | null {
    const { field, block } = this;
    const { value } = field;
    if (field.localName === 'input' || field.scrollTop !== 0 || field.scrollLeft !== 0 || style.writingMode !== 'horizontal-tb') return null;
    let end = this.top.end + value.length - this.top.length;
    if (end < FIRST_REACH || end > MAX_WHOLE_UNSEEN) end = FIRST_REACH;
    // rows that nobody sees keep the last one that is seen from breaking where the text was cut
    const enough = field.clientHeight + 3 * px(style.fontSize);
    this.setText(value.slice(0, end), 0);
    for (; end < value.length && block.offsetHeight < enough; this.setText(value.slice(0, end), 0)) {
      if (end > MAX_WHOLE_UNSEEN) return null;
      end *= 2;
    }
    this.top = { end, length: value.length };
    this.shown = { start: 0, end };
    return this.geometryFrom(style, null);
  }

  /** Elsewhere: what the browser says that is seen, put in place by a letter of which it says where it stands. */
  private fillStretch(style: CSSStyleDeclaration): Geometry | null {
    const stretch = stretchInView(this.field);
    if (!stretch) return null;
    const { span, anchor, seen } = stretch;
    this.setText(this.field.value.slice(span.start, span.end), span.start);
    const geometry = this.geometryFrom(style, anchor);
    if (geometry) this.shown = seen;
    return geometry;
  }

  /** Null when the anchor stands elsewhere in its row than in the field: then the rows do not break as they do there. */
  private geometryFrom(style: CSSStyleDeclaration, anchor: Anchor | null): Geometry | null {
    const { field } = this;
    const own = this.block.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const scaleX = box.width / field.offsetWidth;
    const scaleY = box.height / field.offsetHeight;
    // Not clientLeft, in which Firefox counts the padding of an input.
    const left = box.left + (px(style.borderLeftWidth) - field.scrollLeft) * scaleX;
    if (!anchor) return { left, top: box.top + (px(style.borderTopWidth) - field.scrollTop) * scaleY, scaleX, scaleY, own };
    const caret = this.select(anchor.offset, anchor.offset).getBoundingClientRect();
    if (Math.abs(left + (caret.left - own.left) * scaleX - anchor.rect.left) >= 1) return null;
    return { left, top: anchor.rect.top - (caret.top - own.top) * scaleY, scaleX, scaleY, own };
  }

  /** Only what is different is replaced: the browser shapes the rest of the line no second time. */
  private setText(data: string, from: number): void {
    this.from = from;
    const { text } = this;
    const before = text.data;
    if (before === data) return;
    const shorter = Math.min(before.length, data.length);
    let head = 0;
    while (head < shorter && before.charCodeAt(head) === data.charCodeAt(head)) head++;
    let tail = 0;
    while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === data.charCodeAt(data.length - 1 - tail)) tail++;
    text.replaceData(head, before.length - head - tail, data.slice(head, data.length - tail));
  }

  private select(start: number, end: number): Range {
    const { text, range, from } = this;
    const within = (offset: number) => Math.max(0, Math.min(offset - from, text.length));
    range.setStart(text, within(start));
    range.setEnd(text, within(end));
    return range;
  }
}

const px = (length: string) => Number.parseFloat(length) || 0;

/** The exact width in which the lines are laid out, scroll bar left out. */
function paddingBoxWidth(field: Field, style: CSSStyleDeclaration): number {
  const paddings = px(style.paddingLeft) + px(style.paddingRight);
  const borders = px(style.borderLeftWidth) + px(style.borderRightWidth);
  const exact = px(style.width) + (style.boxSizing === 'border-box' ? -borders : paddings);
  // clientWidth knows the scroll bar but is whole; an input has none, and Firefox leaves its padding out.
  return field.localName === 'input' ? exact : field.clientWidth + exact - Math.round(exact);
}
