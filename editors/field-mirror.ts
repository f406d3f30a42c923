import type { Span } from '@/engine/span';
import type { Field } from './text-field';

/** What decides where a letter of a field stands. */
const COPIED = [
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
  private idleFrames = 0;

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
    this.update();
    const { field, block, text } = this;
    const range = field.ownerDocument.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const own = block.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    // A transform around the field scales it; the mirror stands outside of that.
    const scaleX = box.width / field.offsetWidth;
    const scaleY = box.height / field.offsetHeight;
    const left = box.left + (field.clientLeft - field.scrollLeft) * scaleX;
    const top = box.top + (field.clientTop - field.scrollTop) * scaleY;
    return [...range.getClientRects()].map(
      (rect) => new DOMRect(left + (rect.left - own.left) * scaleX, top + (rect.top - own.top) * scaleY, rect.width * scaleX, rect.height * scaleY),
    );
  }

  /** Says that the text has changed. */
  outdate(): void {
    if (!this.shell.isConnected) return;
    this.idleFrames = 0;
    this.awaitUse();
  }

  /** Takes the mirror out of the page; the next measurement brings it back. */
  remove(): void {
    this.shell.remove();
  }

  private awaitUse(): void {
    if (this.idleFrames++ > IDLE_FRAMES) this.remove();
    else if (this.shell.isConnected && this.text.data !== this.field.value) requestAnimationFrame(() => this.awaitUse());
  }

  private update(): void {
    const { field, block, text } = this;
    const root = field.ownerDocument.documentElement;
    if (this.shell.parentNode !== root) root.append(this.shell);
    const style = getComputedStyle(field);
    for (const property of COPIED) block.style.setProperty(property, style.getPropertyValue(property));
    const isLine = field.localName === 'input';
    block.style.boxSizing = 'border-box';
    block.style.position = 'absolute';
    // clientWidth is whole; the field lays its lines out in what is left of its exact width.
    const exact =
      Number.parseFloat(style.width) + (style.boxSizing === 'border-box' ? 0 : Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight));
    const borders = style.boxSizing === 'border-box' ? Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth) : 0;
    const fraction = exact - borders - Math.floor(exact - borders);
    block.style.width = `${field.clientWidth + fraction}px`;
    block.style.whiteSpace = isLine ? 'pre' : style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    if (isLine) {
      block.style.height = `${field.clientHeight}px`;
      block.style.lineHeight = `${field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`;
    }
    if (text.data !== field.value) text.data = field.value;
  }
}
