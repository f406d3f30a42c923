import type { Commands } from 'puppeteer-core/internal/bidi/core/Connection.js';
import type { Composition, Frame, PageDriver, Point } from './driver';
import { dropAt } from './firefox-drop';
import { composeText } from './firefox-ime';
import { keyOf } from './keys';

/** Sends one BiDi command and gives its result. */
export type Bidi = <T extends keyof Commands>(method: T, params: Commands[T]['params']) => Promise<Commands[T]['returnType']>;

/** A node as BiDi writes it down; only what the walk to closed roots needs. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
    readonly mode?: 'open' | 'closed';
  };
}

function closedRoots({ value }: BidiNode): string[] {
  const root = value?.shadowRoot;
  const isOwn = value?.attributes?.['data-fixture'] === undefined;
  return [
    ...(root?.sharedId && root.value?.mode === 'closed' && isOwn ? [root.sharedId] : []),
    ...(root ? closedRoots(root) : []),
    ...(value?.children ?? []).flatMap(closedRoots),
  ];
}

/** What a function of a test gave; `undefined` has no JSON and comes as itself. */
function decode<R>(result: { readonly type: string; readonly value?: unknown }): Awaited<R> {
  return (result.type === 'string' ? JSON.parse(String(result.value)) : undefined) as Awaited<R>;
}

/** A browsing context of BiDi. */
export class FirefoxFrame implements Frame {
  constructor(
    private readonly send: Bidi,
    readonly context: string,
  ) {}

  private async call(functionDeclaration: string, args: readonly { sharedId: string }[] = []) {
    const answer = await this.send('script.callFunction', {
      functionDeclaration,
      arguments: [...args],
      awaitPromise: true,
      target: { context: this.context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  async evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const result = await this.call(`async () => JSON.stringify(await (${run})(...${JSON.stringify(args)}))`);
    return decode<R>(result);
  }

  async inClosedRoots<A extends readonly unknown[], R>(run: (roots: readonly ShadowRoot[], ...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const answer = await this.send('script.evaluate', {
      expression: 'document',
      awaitPromise: false,
      target: { context: this.context },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    const roots = closedRoots(answer.result as BidiNode).map((sharedId) => ({ sharedId }));
    const result = await this.call(`async (...roots) => JSON.stringify(await (${run})(roots, ...${JSON.stringify(args)}))`, roots);
    return decode<R>(result);
  }

  async child(selector: string): Promise<Frame> {
    const result = await this.call(`() => document.querySelector(${JSON.stringify(selector)})?.contentWindow`);
    if (result.type !== 'window') throw new Error(`no frame at ${selector}`);
    return new FirefoxFrame(this.send, result.value.context);
  }

  clickAt(point: Point): Promise<void> {
    return this.pressAt(point, 'mouse');
  }

  tapAt(point: Point): Promise<void> {
    return this.pressAt(point, 'touch');
  }

  private async pressAt({ x, y }: Point, pointerType: 'mouse' | 'touch'): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) };
    await this.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: pointerType,
          parameters: { pointerType },
          actions: [
            { type: 'pointerMove', ...at },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }
}

/** Runs a function in the browser's own window, with the browser's rights. */
export async function inBrowserWindow<A extends readonly unknown[]>(send: Bidi, run: (...args: A) => unknown, ...args: A): Promise<void> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' } as Commands['browsingContext.getTree']['params']);
  const [window] = contexts;
  if (!window) throw new Error('Firefox has no window');
  await new FirefoxFrame(send, window.context).evaluate(run, ...args);
}

type PointerActions = Extract<Commands['input.performActions']['params']['actions'][number], { type: 'pointer' }>['actions'];

/** A tab, driven by BiDi. */
export class FirefoxPage implements PageDriver {
  constructor(
    private readonly send: Bidi,
    readonly main: FirefoxFrame,
  ) {}

  private async keys(actions: readonly ({ type: 'keyDown' | 'keyUp'; value: string } | { type: 'pause'; duration: number })[]): Promise<void> {
    await this.send('input.performActions', { context: this.main.context, actions: [{ type: 'key', id: 'keyboard', actions: [...actions] }] });
  }

  async type(text: string, delayMs = 0): Promise<void> {
    const pause = delayMs > 0 ? [{ type: 'pause' as const, duration: delayMs }] : [];
    // A key gives one code unit at a time; what has two comes from an input method, as on a person's machine.
    for (const run of text.match(/[\u{10000}-\u{10FFFF}]|[^\u{10000}-\u{10FFFF}]+/gu) ?? []) {
      if (/^[\u{10000}-\u{10FFFF}]/u.test(run)) await inBrowserWindow(this.send, composeText, [], { text: run, isByEnter: false });
      else await this.keys([...run].flatMap((value) => [{ type: 'keyDown' as const, value }, { type: 'keyUp' as const, value }, ...pause]));
    }
  }

  async insert(text: string): Promise<void> {
    await this.activate();
    await inBrowserWindow(this.send, composeText, [], { text, isByEnter: false });
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.activate();
    const at = ({ x, y }: Point) => ({ type: 'pointerMove' as const, x: Math.round(x), y: Math.round(y) });
    const act = (actions: PointerActions) =>
      this.send('input.performActions', { context: this.main.context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    await act([at(from), { type: 'pointerDown', button: 0 }, at({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }), at(to)]);
    await inBrowserWindow(this.send, dropAt, at(to));
    await act([{ type: 'pointerUp', button: 0 }]);
  }

  async press(chord: string): Promise<void> {
    const values = chord.split('+').map(keyOf);
    await this.keys([
      ...values.map((value) => ({ type: 'keyDown' as const, value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
    ]);
  }

  async compose(...shown: readonly [string, ...string[]]): Promise<Composition> {
    await this.activate();
    await inBrowserWindow(this.send, composeText, shown, null);
    return {
      commitByEnter: async (text) => {
        await inBrowserWindow(this.send, composeText, [], { text, isByEnter: true });
        // Firefox drops a key that comes while the input method's own are on their way to the page; a frame comes after them.
        await this.main.evaluate(() => new Promise<number>(requestAnimationFrame));
      },
    };
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context: this.main.context });
    return Buffer.from(data, 'base64');
  }

  /** Holds for all tabs: Firefox has no such switch for one. */
  setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    return inBrowserWindow(
      this.send,
      (isLight) =>
        (globalThis as unknown as { Services: { prefs: { setIntPref(name: string, value: number): void } } }).Services.prefs.setIntPref(
          'layout.css.prefers-color-scheme.content-override',
          isLight ? 1 : 0,
        ),
      scheme === 'light',
    );
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { context: this.main.context, viewport: { width, height } });
  }

  async activate(): Promise<void> {
    await this.send('browsingContext.activate', { context: this.main.context });
  }

  /** Firefox counts by process, and its tabs share one. */
  async footprint(): Promise<null> {
    return null;
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.main.context });
  }
}
