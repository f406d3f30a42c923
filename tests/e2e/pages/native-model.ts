const LINES = ['DIV', 'P'];

/**
 * The text of an editing host that has no model of its own. What browsers build when a person types and presses Enter is bare text on
 * the first line, then an element for each line, empty ones with a break in it; Chromium in a shadow root puts bare breaks instead.
 */
export function nativeModel(host: HTMLElement): string {
  let text = '';
  for (const node of host.childNodes) {
    if (LINES.includes(node.nodeName) && node !== host.firstChild) text += '\n';
    text += node.nodeName === 'BR' && node !== host.lastChild ? '\n' : (node.textContent ?? '');
  }
  return text.replaceAll('\u00A0', ' ');
}
