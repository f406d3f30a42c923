import type { Frame } from './driver';
import { until } from './until';

/** The visible text of all roots, a line a text node. Travels as source, as do the functions below. */
function textOf(roots: readonly ShadowRoot[]): string {
  const lines: string[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      if (text && node.parentElement?.checkVisibility({ visibilityProperty: true })) lines.push(text);
    }
  }
  return lines.join('\n');
}

function buttonsOf(roots: readonly ShadowRoot[]): string[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('button, [role="button"]')])
    .filter((button) => button.checkVisibility())
    .map((button) => (button.getAttribute('aria-label') ?? button.textContent).trim());
}

/** The middle of a button, after it was scrolled into view. */
function placeOf(roots: readonly ShadowRoot[], name: string): { x: number; y: number } | null {
  const button = roots
    .flatMap((root) => [...root.querySelectorAll('button, [role="button"]')])
    .find((shown) => shown.checkVisibility() && (shown.getAttribute('aria-label') ?? shown.textContent).trim() === name);
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** What the extension shows in a document, looked at from outside, since no script of the page can. */
export class Card {
  constructor(private readonly frame: Frame) {}

  /** Everything that can be read now; '' when nothing is shown. */
  text(): Promise<string> {
    return this.frame.inClosedRoots(textOf);
  }

  /** Names of the buttons that can be pressed now. */
  buttons(): Promise<string[]> {
    return this.frame.inClosedRoots(buttonsOf);
  }

  /** Clicks a button by its name, as soon as it is there, with a trusted gesture. */
  async press(name: string): Promise<void> {
    await until(`the card has the button ${name}`, async () => {
      const place = await this.frame.inClosedRoots(placeOf, name);
      if (place) await this.frame.clickAt(place);
      return place !== null;
    });
  }

  /** Runs a function on the extension's closed roots, for what the rest cannot say. */
  evaluate<A extends readonly unknown[], R>(run: (roots: readonly ShadowRoot[], ...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.frame.inClosedRoots(run, ...args);
  }
}
