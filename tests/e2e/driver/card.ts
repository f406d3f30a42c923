import type { Frame } from './driver';
import { until } from './until';

/** The visible text of all roots, a line a text node. Travels as source, as do the functions below. */
function textOf(roots: readonly ShadowRoot[]): string {
  const lines: string[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      if (text && node.parentElement?.checkVisibility()) lines.push(text);
    }
  }
  return lines.join('\n');
}

function buttonsOf(roots: readonly ShadowRoot[]): { name: string; x: number; y: number }[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('button, [role="button"]')])
    .filter((button) => button.checkVisibility())
    .map((button) => {
      const box = button.getBoundingClientRect();
      const name = (button.getAttribute('aria-label') ?? button.textContent).trim();
      return { name, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
}

/** What the extension shows in a document, looked at from outside, since no script of the page can. */
export class Card {
  constructor(private readonly frame: Frame) {}

  /** Everything that can be read now; '' when nothing is shown. */
  text(): Promise<string> {
    return this.frame.inClosedRoots(textOf);
  }

  /** Names of the buttons that can be pressed now. */
  async buttons(): Promise<string[]> {
    return (await this.frame.inClosedRoots(buttonsOf)).map(({ name }) => name);
  }

  /** Clicks a button by its name, as soon as it is there, with a trusted gesture. */
  async press(name: string): Promise<void> {
    await until(`the card has the button ${name}`, async () => {
      const button = (await this.frame.inClosedRoots(buttonsOf)).find((shown) => shown.name === name);
      if (button) await this.frame.clickAt(button);
      return button !== undefined;
    });
  }

  /** Runs a function on the extension's closed roots, for what the rest cannot say. */
  evaluate<A extends readonly unknown[], R>(run: (roots: readonly ShadowRoot[], ...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.frame.inClosedRoots(run, ...args);
  }
}
