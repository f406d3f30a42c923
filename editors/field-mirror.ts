import type { Span } from '@/engine/span';
import type { Field } from './text-field';

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

/** Frames after an edit in which nobody measured: then there is nothing to mark any more. */
const IDLE_FRAMES = 3;

/**
 * Measures where the letters of a textarea or input stand, by setting the same text in the same way in a block of its own. That block
 * is invisible, lies in a closed shadow root, comes with the first measurement, that is, when there is something to mark, and goes
 * when after an edit nobody measures again. It is within 0 px of the field's own text in Firefox; in Chromium too, but for the
 * resize grip, which takes room on the last line.
 */
export class FieldMirror {
  private readonly shell: HTMLElement;
  private readonly block: HTMLElement;
  private readonly text: Text;
  private isStale = false;
  private isCurrent = false;

  constructor(private readonly field: Field) {
    const { ownerDocument } = field;
    this.shell = ownerDocument.createElement('div');
    this.shell.setAttribute('aria-hidden', 'true');
    this.shell.style.cssText = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;';
    this.shell.style.cssText += 'height: 0 !important; overflow: hidden !important; visibility: hidden !important; pointer-events: none !important;';
    this.block = ownerDocument.createElement('div');
    this.text = ownerDocument.createTextNode('');
    this.block.append(this.text);
    this.shell.attachShadow({ mode: 'closed' }).append(this.block);
  }

  /** Rectangles of a span in the viewport, not cut to what can be seen of the field. */
  rects({ start, end }: Span): DOMRect[] {
    const style = getComputedStyle(this.field);
    if (!this.isCurrent) this.update(style);
    const { field, block, text } = this;
    const range = field.ownerDocument.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const own = block.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    // A transform around the field scales it; the mirror stands outside of that.
    const scaleX = box.width / field.offsetWidth;
    const scaleY = box.height / field.offsetHeight;
    // Not clientLeft, in which Firefox counts the padding of an input.
    const left = box.left + (px(style.borderLeftWidth) - field.scrollLeft) * scaleX;
    const top = box.top + (px(style.borderTopWidth) - field.scrollTop) * scaleY;
    return [...range.getClientRects()].map(
      (rect) => new DOMRect(left + (rect.left - own.left) * scaleX, top + (rect.top - own.top) * scaleY, rect.width * scaleX, rect.height * scaleY),
    );
  }

  /** Says that the text has changed, so that nothing stands where it was measured. */
  outdate(): void {
    if (this.isStale || !this.shell.isConnected) return;
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

  private update(style: CSSStyleDeclaration): void {
    const { field, block, text } = this;
    this.isStale = false;
    // Nothing changes while many spans are measured in one go; copying the style for each would lay the text out again each time.
    this.isCurrent = true;
    queueMicrotask(() => {
      this.isCurrent = false;
    });
    const root = field.ownerDocument.documentElement;
    if (this.shell.parentNode !== root) root.append(this.shell);
    for (const property of COPIED) block.style.setProperty(property, style.getPropertyValue(property));
    block.style.boxSizing = 'border-box';
    block.style.position = 'absolute';
    block.style.width = `${paddingBoxWidth(field, style)}px`;
    if (field.localName === 'input') {
      // One line, in the middle of what the padding leaves.
      block.style.whiteSpace = 'pre';
      const inner = field.offsetHeight - px(style.borderTopWidth) - px(style.borderBottomWidth) - px(style.paddingTop) - px(style.paddingBottom);
      block.style.lineHeight = `${inner}px`;
    }
    if (text.data !== field.value) text.data = field.value;
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
