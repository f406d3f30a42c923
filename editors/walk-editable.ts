import type { LineBuilder } from './line-builder';

/** Characters that editors put where the caret needs something to stand on: Slate, Quill, TinyMCE, CKEditor, Vditor. */
const FILLER = '\u200B\u2060\uFEFF';

/** How a text node's characters are set: white space that collapses, line ends that break the line. Fillers show nothing. */
interface WhiteSpace {
  readonly runs: RegExp;
  isSpace(run: string): boolean;
  isBreak(run: string): boolean;
}

const isLineEnd = (run: string) => run === '\n' || run === '\r' || run === '\r\n';
const isBlank = (run: string) => /^[ \t\n\r\f]/.test(run);
const never = () => false;

const COLLAPSED: WhiteSpace = { runs: new RegExp(`[ \\t\\n\\r\\f]+|[${FILLER}]+|[^ \\t\\n\\r\\f${FILLER}]+`, 'g'), isSpace: isBlank, isBreak: never };
const PRESERVED: WhiteSpace = { runs: new RegExp(`\\r\\n?|\\n|[${FILLER}]+|[^\\r\\n${FILLER}]+`, 'g'), isSpace: never, isBreak: isLineEnd };
const ONLY_BREAKS: WhiteSpace = {
  runs: new RegExp(`[ \\t\\f]+|\\r\\n?|\\n|[${FILLER}]+|[^ \\t\\n\\r\\f${FILLER}]+`, 'g'),
  isSpace: isBlank,
  isBreak: isLineEnd,
};

/** Values of the CSS property white-space-collapse that are not `collapse`. */
const WHITE_SPACE: Readonly<Record<string, WhiteSpace>> = { preserve: PRESERVED, 'break-spaces': PRESERVED, 'preserve-breaks': ONLY_BREAKS };

/** Text that means the same under every white-space rule. */
const PLAIN = new RegExp(`^[^ \\t\\n\\r\\f${FILLER}]+(?: [^ \\t\\n\\r\\f${FILLER}]+)*$`);

/** Elements that show something of their own instead of their children. */
const REPLACED = new Set(['audio', 'button', 'canvas', 'embed', 'iframe', 'img', 'input', 'math', 'object', 'select', 'svg', 'textarea', 'video']);
const REPLACED_SELECTOR = [...REPLACED].join(',');
const EDITABLE_INSIDE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

function addText(node: Text, lines: LineBuilder): void {
  const { data } = node;
  if (data === '') return;
  if (PLAIN.test(data)) {
    lines.add(node, 0, data);
    return;
  }
  const { runs, isSpace, isBreak } = (node.parentElement && WHITE_SPACE[getComputedStyle(node.parentElement).whiteSpaceCollapse]) || COLLAPSED;
  for (const { 0: run, index } of data.matchAll(runs)) {
    if (isBreak(run)) lines.breakLine(node, index);
    else if (isSpace(run)) lines.addSpace(node, index);
    else if (FILLER.includes(run.charAt(0))) lines.open(node, index);
    else lines.add(node, index, run);
  }
}

const isInline = (display: string) => /^(?:inline|contents|ruby)/.test(display);

/** An island that cannot be edited: a mention, a card, a decoration. What floats above the text or shows nothing is no part of it. */
function addIsland(element: Element, style: CSSStyleDeclaration, lines: LineBuilder): void {
  if (style.position === 'absolute' || style.position === 'fixed' || element.getAttribute('aria-hidden') === 'true') return;
  if (element.textContent.trim() === '' && !element.querySelector(REPLACED_SELECTOR)) return;
  if (!isInline(style.display)) lines.close();
  lines.addObject(element);
  if (!isInline(style.display)) lines.close();
}

/** What has still to be visited: a node with whether it can be edited, or the end of a block. */
type Pending = { readonly node: Node; readonly isEditable: boolean } | 'block-end';

function pushChildren(parent: Node, isEditable: boolean, pending: Pending[]): void {
  for (let child = parent.lastChild; child; child = child.previousSibling) pending.push({ node: child, isEditable });
}

function visitElement(element: Element, isEditable: boolean, lines: LineBuilder, pending: Pending[]): void {
  if (element.localName === 'br') {
    if (isEditable) lines.breakLine(element, 0);
    return;
  }
  if (REPLACED.has(element.localName)) {
    // ProseMirror puts images without a source between nodes for the caret.
    if (isEditable && !(element.localName === 'img' && !element.hasAttribute('src'))) lines.addObject(element);
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const mode = element.getAttribute('contenteditable');
  const isInside = mode === null ? isEditable : mode !== 'false';
  if (isEditable && !isInside && !element.querySelector(EDITABLE_INSIDE)) {
    addIsland(element, style, lines);
    return;
  }
  if (!isInline(style.display)) {
    lines.close();
    pending.push('block-end');
  }
  pushChildren(element, isInside, pending);
}

/** Tells a builder what stands in an editing host, in order. Uses no recursion, since a page can nest as deep as it likes. O(nodes + text). */
export function walkEditable(host: HTMLElement, lines: LineBuilder): void {
  const pending: Pending[] = [];
  pushChildren(host, true, pending);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next === 'block-end') lines.close();
    else if (next.node.nodeType === Node.ELEMENT_NODE) visitElement(next.node as Element, next.isEditable, lines, pending);
    else if (next.node.nodeType === Node.TEXT_NODE && next.isEditable) addText(next.node as Text, lines);
  }
}
