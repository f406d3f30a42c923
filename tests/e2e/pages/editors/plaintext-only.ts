import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const host = document.createElement('div');
  host.contentEditable = 'plaintext-only';
  host.style.whiteSpace = 'pre-wrap';
  root.append(host);
  // The last line end only gives the caret a line to stand on.
  return { host: () => host, model: () => plainText(host) };
};

function plainText(host: HTMLElement): string {
  const copy = host.cloneNode(true) as HTMLElement;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return copy.textContent.replace(/\n$/, '').replaceAll('\u00A0', ' ');
}
