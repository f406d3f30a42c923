import { Card } from './card';
import type { Composition, Footprint, Frame, PageDriver, Point } from './driver';
import { until } from './until';

/**
 * Centre of an element, searched also in open shadow roots, after it was scrolled into view. Travels as source.
 * @throws in a tab that nobody sees: a person presses nothing there, and the browser draws it late and holds its timers back.
 */
function centreOf(selector: string): Point | null {
  if (document.hidden) throw new Error('nobody sees this tab');
  const find = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && find(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const element = find(document);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** A tab as a test uses it. Selectors reach into open shadow roots; ` >>> ` steps into a frame: `iframe >>> .editor`. */
export class Page {
  constructor(private readonly driver: PageDriver) {}

  /** The page's own document. */
  get main(): Frame {
    return this.driver.main;
  }

  /** The card that the extension shows in the page's own document, or in the frame with this selector. */
  async card(...frames: readonly string[]): Promise<Card> {
    return new Card(await this.frame(...frames));
  }

  /** The document inside nested frame elements. */
  async frame(...selectors: readonly string[]): Promise<Frame> {
    let frame = this.main;
    for (const selector of selectors) frame = await frame.child(selector);
    return frame;
  }

  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.main.evaluate(run, ...args);
  }

  /** Clicks the middle of an element, as soon as it is there, with a trusted gesture. */
  async click(path: string): Promise<void> {
    const steps = path.split(' >>> ');
    const selector = steps.pop() ?? '';
    await until(`${path} can be clicked`, async () => {
      const frame = await this.frame(...steps);
      const point = await frame.evaluate(centreOf, selector);
      if (point) await frame.clickAt(point);
      return point !== null;
    });
  }

  /** Touches the middle of an element of the page's own document with a finger, as soon as it is there. */
  async tap(selector: string): Promise<void> {
    const point = await until(`${selector} can be touched`, () => this.evaluate(centreOf, selector));
    await this.main.tapAt(point);
  }

  type(text: string, delayMs?: number): Promise<void> {
    return this.driver.type(text, delayMs);
  }

  insert(text: string): Promise<void> {
    return this.driver.insert(text);
  }

  /** Drags from the middle of one element of the page's own document to that of another: what is selected there, or the element itself. */
  async drag(from: string, to: string): Promise<void> {
    const [start, end] = [await this.evaluate(centreOf, from), await this.evaluate(centreOf, to)];
    if (!start || !end) throw new Error(`nothing to drag from ${from} to ${to}`);
    await this.driver.drag(start, end);
  }

  press(chord: string): Promise<void> {
    return this.driver.press(chord);
  }

  compose(...shown: readonly [string, ...string[]]): Promise<Composition> {
    return this.driver.compose(...shown);
  }

  screenshot(): Promise<Buffer> {
    return this.driver.screenshot();
  }

  setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.driver.setColourScheme(scheme);
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.driver.setViewport(width, height);
  }

  activate(): Promise<void> {
    return this.driver.activate();
  }

  footprint(): Promise<Footprint | null> {
    return this.driver.footprint();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
