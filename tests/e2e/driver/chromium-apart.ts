import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type WebWorker } from 'puppeteer-core';
import { browserPath } from './browser-path';
import { until } from './until';

const FOLDER = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** The part of chrome://extensions that admits an extension to private windows. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** What the background of an extension has once it can be used. */
interface Extension {
  readonly chrome: { readonly tabs: { query(what: object): Promise<unknown[]> } };
}

/** A tab of `ChromiumApart`. */
export class ApartPage {
  constructor(private readonly session: CDPSession) {}

  /** Runs a function in the page's world, by no gesture. */
  async evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Writes into what has the focus, as an input method does. */
  async type(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  /** Stops all that the page does, as Chromium does with a tab that it leaves in memory, and lets it go on. */
  async freeze(): Promise<void> {
    for (const state of ['frozen', 'active'] as const) await this.session.send('Page.setWebLifecycleState', { state });
  }

  async pressEnter(): Promise<void> {
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
}

/**
 * Chromium in which no page is under the developer tools until it is asked for, since such a page is never drawn ahead
 * (`PrerenderingDisabledByDevTools`), Playwright loses tabs that are discarded, and does not see private windows. Driven by Puppeteer
 * through the extension's worker.
 */
export class ChromiumApart {
  private constructor(
    private readonly browser: Browser,
    private worker: WebWorker,
    private readonly tools: CDPSession,
  ) {}

  static async launch(): Promise<ChromiumApart> {
    const browser = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      headless: true,
      enableExtensions: true,
      waitForInitialPage: false,
      targetFilter: (target) => target.type() !== 'page',
      args: [`--disable-extensions-except=${FOLDER}`, `--load-extension=${FOLDER}`, '--no-sandbox'],
    });
    const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    if (!worker) throw new Error('Chromium gave no worker of the extension');
    return new ChromiumApart(browser, worker, await browser.target().createCDPSession());
  }

  /** Runs a function in the extension's background. */
  inExtension<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.worker.evaluate(`(${run})(...${JSON.stringify(args)})`) as Promise<Awaited<R>>;
  }

  /** Takes hold of the tab whose address ends so. */
  async page(end: string): Promise<ApartPage> {
    const targetId = await until(`there is a page at ${end}`, async () => {
      const { targetInfos } = await this.tools.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith(end))?.targetId;
    });
    const { sessionId } = await this.tools.send('Target.attachToTarget', { targetId, flatten: true });
    const session = this.tools.connection()?.session(sessionId);
    if (!session) throw new Error(`Chromium gave no session for ${end}`);
    return new ApartPage(session);
  }

  /** Admits the extension to private windows, as its details page does; Chromium then starts it anew. */
  async allowPrivateWindows(): Promise<void> {
    const before = this.worker;
    await this.tools.send('Target.createTarget', { url: 'chrome://extensions/' });
    const page = await this.page('chrome://extensions/');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      // without it Chromium switches an unpacked extension off when it starts anew
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(before.url()).host);
    await until('the extension has started anew', async () => {
      const target = this.browser.targets().findLast((one) => one.type() === 'service_worker');
      const worker = await target?.worker();
      if (!worker || worker === before) return false;
      this.worker = worker;
      // until its worker is registered, each of its interfaces is there and refuses
      return this.inExtension(async () => (await (globalThis as unknown as Extension).chrome.tabs.query({})).length > 0);
    });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
