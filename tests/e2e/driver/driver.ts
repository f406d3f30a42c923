/** Browsers in which everything must hold. */
export type BrowserName = 'chromium' | 'firefox';

/** A point in a frame's own viewport, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One document: the page itself or a frame in it, also of another origin. */
export interface Frame {
  /** Runs a function in the page's world. It sees only its arguments; these and the result travel as JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * Runs a function on every closed shadow root of this document, which no script of the page can reach.
   * Roots whose host has the attribute `data-fixture` belong to the page and are left out.
   */
  inClosedRoots<A extends readonly unknown[], R>(run: (roots: readonly ShadowRoot[], ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The document inside a frame element of this document. @throws when the selector finds no frame element. */
  child(selector: string): Promise<Frame>;
  /** Presses and releases the primary mouse button, a trusted gesture. */
  clickAt(point: Point): Promise<void>;
  /** Touches with a finger and lifts it, a trusted gesture; only in the page's own document. */
  tapAt(point: Point): Promise<void>;
}

/** A composition that an input method has open. */
export interface Composition {
  /** Presses Enter in the input method's window, which commits this text: the page must not take it for its own Enter. */
  commitByEnter(text: string): Promise<void>;
}

/** What a page keeps, after what nobody needs any more was thrown away. */
export interface Footprint {
  readonly listeners: number;
  readonly nodes: number;
  readonly heapBytes: number;
}

/** What each browser brings; everything else is built from it in page.ts. */
export interface PageDriver {
  readonly main: Frame;
  /** Types into what has the focus, one key at a time, at most `delayMs` apart. */
  type(text: string, delayMs?: number): Promise<void>;
  /** Puts a text where the caret is without any key, as a voice or an emoji panel does. */
  insert(text: string): Promise<void>;
  /** Presses at one point, goes to another and lets go there. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key, with modifiers as in `Control+Shift+z`. */
  press(chord: string): Promise<void>;
  /** Opens a composition in what has the focus and shows these strings one after the other. */
  compose(...shown: readonly [string, ...string[]]): Promise<Composition>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Makes it the tab that is seen. */
  activate(): Promise<void>;
  /** Null in a browser that does not tell. */
  footprint(): Promise<Footprint | null>;
  close(): Promise<void>;
}

/** A running browser with the built extension in it. */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** Address of the extension's own pages, with a slash at the end. */
  readonly extensionUrl: string;
  /** Opens an address in a new tab, or in a window of its own; resolves when it has loaded. */
  open(url: string, isInWindow?: boolean): Promise<PageDriver>;
  /** Admits the extension to private windows and opens an address in one; null where the driver cannot follow there (see `ChromiumApart`). */
  readonly openPrivately: ((url: string) => Promise<PageDriver>) | null;
  /** Ends the extension's background, as the browser does when it has been idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Puts a new version of the extension in place of the present one while tabs stay open, as the browser does. */
  update(): Promise<void>;
  /** Takes the extension out while tabs stay open. */
  uninstall(): Promise<void>;
  /** False once the browser has come to an end, by itself or not. */
  isRunning(): boolean;
  /** Ends the browser at once, also one that answers nothing any more. */
  kill(): void;
  close(): Promise<void>;
}
