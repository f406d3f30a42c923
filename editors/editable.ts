import { parentOf } from './deep-dom';

/** What may hold an editor, cheap to query; `editableAt` has the last word. */
const EDITABLE_SELECTOR = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])';

/** Fields that hold names and secrets rather than messages. */
const NO_MESSAGE = /username|email|tel|password|one-time|cc-|postal|address/;

function isField(element: Element): boolean {
  if (element.localName !== 'textarea' && element.localName !== 'input') return false;
  const field = element as HTMLInputElement;
  if (field.readOnly || field.disabled || NO_MESSAGE.test(field.autocomplete)) return false;
  return field.localName === 'textarea' || (field.type === 'text' && !/^(?:searchbox|combobox)$/.test(field.getAttribute('role') ?? ''));
}

/** Editable by attribute, or, in Chromium, an element that takes its text through an EditContext, as Monaco does. */
function takesText(element: HTMLElement & { editContext?: object | null }): boolean {
  return element.isContentEditable || element.editContext != null;
}

/** The editing host that the element is or stands in: a text field, the outermost editable element, or the body of an editable document. */
export function editableAt(element: Element): HTMLElement | null {
  if (isField(element)) return element as HTMLElement;
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) if (takesText(at as HTMLElement)) host = at as HTMLElement;
  if (host) return host.localName === 'html' ? host.ownerDocument.body : host;
  return element.ownerDocument.designMode === 'on' ? element.ownerDocument.body : null;
}

/** All editing hosts below a document or element, those of same-origin frames with them; open or closed shadow roots are not searched. */
export function editablesIn(scope: Document | Element): HTMLElement[] {
  const found = [...scope.querySelectorAll(EDITABLE_SELECTOR)].map(editableAt);
  for (const frame of scope.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (inner?.designMode === 'on') found.push(inner.body);
    else if (inner) found.push(...editablesIn(inner));
  }
  return [...new Set(found)].filter((host) => host !== null);
}

/** The element that stands for an editing host in another document: itself, or the frame around it. Null when the frame is of another origin. */
export function standInOf(host: HTMLElement, document: Document): Element | null {
  let element: Element | null = host;
  while (element && element.ownerDocument !== document) element = element.ownerDocument.defaultView?.frameElement ?? null;
  return element;
}

/** True when `ancestor` holds the node, shadow roots crossed. */
export function isInside(node: Node, ancestor: Element): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}
