import { measured } from '@/editors/measured';
import { TextMap } from '@/editors/text-map';

/** What the map says of a piece of HTML in an editing host. */
export interface Mapped {
  readonly text: string;
  /** Letters whose own range does not hold exactly them. */
  readonly astray: readonly string[];
  /** Offsets that do not come back when they are turned into a place in the DOM and that into an offset. */
  readonly lost: readonly number[];
}

declare global {
  interface Window {
    mapOf(html: string): Mapped;
    /** The text that is read of one letter inside so many elements, more than the parser would nest. */
    textOfNest(depth: number): string;
  }
}

window.mapOf = (html) => {
  const host = document.querySelector<HTMLElement>('#host');
  if (!host) throw new Error('this page has no host');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  host.replaceChildren(...parsed.body.childNodes);
  const map = new TextMap(host);
  const astray: string[] = [];
  const lost: number[] = [];
  for (let start = 0; start <= map.text.length; start++) {
    const letter = map.text.charAt(start);
    const own = map
      .ranges({ start, end: start + 1 })
      .map((range) => `${measured(range)}`)
      .join('')
      .replaceAll('\u00A0', ' ');
    const isText = letter !== '' && letter !== '\n' && letter !== '\uFFFC';
    if (isText && own !== letter && !/^\s+$/.test(own)) astray.push(`${start} ${letter} is ${own}`);
    const { startContainer, startOffset } = map.rangeOf({ start, end: start });
    if (map.offsetOf(startContainer, startOffset) !== start) lost.push(start);
  }
  return { text: map.text, astray, lost };
};

window.textOfNest = (depth) => {
  const host = document.querySelector<HTMLElement>('#host');
  if (!host) throw new Error('this page has no host');
  host.replaceChildren();
  let inner: Element = host;
  for (let level = 0; level < depth; level++) inner = inner.appendChild(document.createElement('b'));
  inner.append('x');
  const { text } = new TextMap(host);
  host.replaceChildren();
  return text;
};
