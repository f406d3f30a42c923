import { type BrowserContext, type Frame as ChromiumFrame, chromium, type Page } from 'playwright-core';
import { browserPath } from './browser-path';
import type { BrowserDriver, Composition, Footprint, Frame, PageDriver, Point } from './driver';

/** The part of CDP's DOM.Node that the walk to closed roots needs. */
interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
}

/** Closed roots in document order. Documents of frames hang at `contentDocument` and are therefore not entered. */
function closedRoots(node: DomNode): DomNode[] {
  const isOwn = !node.attributes?.includes('data-fixture');
  return [
    ...(node.shadowRoots ?? []).flatMap((root) => [...(root.shadowRootType === 'closed' && isOwn ? [root] : []), ...closedRoots(root)]),
    ...(node.children ?? []).flatMap(closedRoots),
  ];
}

class PlaywrightFrame implements Frame {
  /**
   * @param owner the nearest frame with a DevTools session of its own: the page's main frame, or one that runs in another process
   * @param path JavaScript that gives this frame's document when it is run in `owner`
   */
  constructor(
    private readonly page: Page,
    private readonly frame: ChromiumFrame,
    private readonly owner: ChromiumFrame,
    private readonly path: string,
  ) {}

  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.frame.evaluate(`(${run})(...${JSON.stringify(args)})`) as Promise<Awaited<R>>;
  }

  async inClosedRoots<A extends readonly unknown[], R>(run: (roots: readonly ShadowRoot[], ...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const session = await this.page.context().newCDPSession(this.owner === this.page.mainFrame() ? this.page : this.owner);
    try {
      const { result: self } = await session.send('Runtime.evaluate', { expression: this.path });
      if (!self.objectId) throw new Error(`no document at ${this.path}`);
      const { node } = await session.send('DOM.describeNode', { objectId: self.objectId, depth: -1, pierce: true });
      // Resolved by number, the document comes in the world of its own frame, in which the function is to run.
      const [own, ...roots] = await Promise.all([node, ...closedRoots(node)].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })));
      const answer = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `async (...roots) => (${run})(roots, ...${JSON.stringify(args)})`,
        objectId: own?.object.objectId,
        arguments: roots.map(({ object }) => ({ objectId: object.objectId })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    } finally {
      await session.detach();
    }
  }

  async child(selector: string): Promise<Frame> {
    const inner = await (await this.frame.$(selector))?.contentFrame();
    if (!inner) throw new Error(`no frame at ${selector}`);
    const isOwner = await this.page
      .context()
      .newCDPSession(inner)
      .then(
        (session) => session.detach().then(() => true),
        () => false,
      );
    if (isOwner) return new PlaywrightFrame(this.page, inner, inner, 'document');
    return new PlaywrightFrame(this.page, inner, this.owner, `${this.path}.querySelector(${JSON.stringify(selector)}).contentDocument`);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    let offset = { x: 0, y: 0 };
    if (this.frame !== this.page.mainFrame()) {
      // The element's box includes its border; what the frame calls 0,0 lies inside it.
      const element = await this.frame.frameElement();
      const box = await element.boundingBox();
      const border = await element.evaluate((frame) => ({ x: (frame as HTMLElement).clientLeft, y: (frame as HTMLElement).clientTop }));
      offset = { x: (box?.x ?? 0) + border.x, y: (box?.y ?? 0) + border.y };
    }
    await this.page.mouse.click(x + offset.x, y + offset.y);
  }

  async tapAt(point: Point): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }
}

class PlaywrightPage implements PageDriver {
  readonly main: Frame;

  constructor(private readonly page: Page) {
    this.main = new PlaywrightFrame(page, page.mainFrame(), page.mainFrame(), 'document');
  }

  type(text: string, delayMs = 0): Promise<void> {
    return this.page.keyboard.type(text, { delay: delayMs });
  }

  insert(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // the browser begins to drag only after some way
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await mouse.move(to.x, to.y);
    await mouse.up();
  }

  press(chord: string): Promise<void> {
    return this.page.keyboard.press(chord);
  }

  async compose(...shown: readonly [string, ...string[]]): Promise<Composition> {
    const session = await this.page.context().newCDPSession(this.page);
    const process = { key: 'Process', windowsVirtualKeyCode: 229 };
    for (const text of shown) {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'KeyA', ...process });
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'KeyA', ...process });
    }
    return {
      async commitByEnter(text) {
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'Enter', ...process });
        await session.send('Input.insertText', { text });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13 });
        await session.detach();
      },
    };
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  setColourScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    return this.page.emulateMedia({ colorScheme });
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  async footprint(): Promise<Footprint> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return { listeners: jsEventListeners, nodes, heapBytes: usedSize };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The number of the browser's own process, which Playwright does not tell. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('Chromium does not tell its process');
  return own.id;
}

/** Chromium with an unpacked extension, in a profile of its own that is thrown away. */
export async function launchChromium(extensionFolder: string): Promise<BrowserDriver> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browserPath('chromium'),
    headless: true,
    locale: 'zh-CN',
    // the back-forward cache belongs to what people have
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`, '--no-sandbox'],
  });
  let isRunning = true;
  context.on('close', () => {
    isRunning = false;
  });
  const processId = await processOf(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  /** Runs something that ends the page in which it runs. */
  const inPopup = async (code: string) => {
    const page = await context.newPage();
    await page.goto(new URL('/popup.html', worker.url()).href);
    await Promise.all([page.waitForEvent('close'), page.evaluate(`setTimeout(() => ${code})`)]);
  };
  const openWindow = async () => {
    const [first] = context.pages();
    if (!first) throw new Error('Chromium has no page');
    const session = await context.newCDPSession(first);
    const [page] = await Promise.all([context.waitForEvent('page'), session.send('Target.createTarget', { url: 'about:blank', newWindow: true })]);
    await session.detach();
    return page;
  };
  return {
    name: 'chromium',
    extensionUrl: new URL('/', worker.url()).href,
    async open(url, isInWindow = false) {
      const page = await (isInWindow ? openWindow() : context.newPage());
      await page.goto(url);
      return new PlaywrightPage(page);
    },
    openPrivately: null,
    async stopBackground() {
      // only a page of the extension's own origin reaches its worker
      const page = await context.newPage();
      await page.goto(new URL('/popup.html', worker.url()).href);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    update: () => inPopup('chrome.runtime.reload()'),
    uninstall: () => inPopup('chrome.management.uninstallSelf()'),
    isRunning: () => isRunning,
    kill() {
      isRunning = false;
      process.kill(processId, 'SIGKILL');
    },
    close: () => context.close(),
  };
}
