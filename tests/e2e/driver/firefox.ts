import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { browserPath } from './browser-path';
import type { BrowserDriver } from './driver';
import { type Bidi, FirefoxFrame, FirefoxPage, inBrowserWindow } from './firefox-page';
import { until } from './until';

/** Any UUID does: it makes the address of the extension's pages known before the browser has made one up. */
const EXTENSION_UUID = '5e9a11e5-0000-4000-8000-000000000001';

function geckoId(extensionFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionFolder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/** The part of Firefox's own interfaces by which its tests end a background and admit an extension to private windows (toolkit/components/extensions). */
interface FirefoxWindow {
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } } };
  readonly ChromeUtils: {
    importESModule(path: string): {
      readonly ExtensionPermissions: { add(id: string, what: { permissions: string[]; origins: string[] }, extension: object): Promise<void> };
      readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
  OpenBrowserWindow(options: { private: boolean }): Window;
}

/** Runs in Firefox's own window: what the switch "run in private windows" does, and a private window. */
async function openPrivateWindow(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy, OpenBrowserWindow } = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
  const view = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => view.addEventListener('load', resolve, { once: true }));
}

/**
 * Firefox with an unpacked extension, in a profile of its own that is thrown away. Puppeteer starts it and keeps the connection; the
 * pages are driven by plain WebDriver BiDi, since Puppeteer's `goto` never settles on extension pages and it cannot reach closed roots.
 */
export async function launchFirefox(extensionFolder: string): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionFolder)]: EXTENSION_UUID }),
      // as on a machine that can be touched; without it pages know no TouchEvent, as they do in Chromium everywhere
      'dom.w3c_touch_events.enabled': 1,
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'zh-CN, zh, en',
    },
    // Extension pages and the browser's own window (input method, colour scheme) are closed to BiDi without it.
    args: ['--remote-allow-system-access'],
  });
  if (!(browser instanceof BidiBrowser)) throw new Error('Puppeteer does not speak BiDi with this Firefox');
  const send: Bidi = async (method, params) => (await browser.connection.send(method, params)).result;
  const id = await browser.installExtension(extensionFolder);
  const extensionUrl = `moz-extension://${EXTENSION_UUID}/`;
  const newWindow = async () => (await send('browsingContext.create', { type: 'window' })).context;
  const [first] = (await send('browsingContext.getTree', { maxDepth: 0 })).contexts;
  if (!first) throw new Error('Firefox has no tab');
  let second: Promise<string> | undefined;
  const ownWindow = () => {
    second ??= newWindow();
    return second;
  };
  /**
   * A new tab. The extension's own pages stand in a second window: in the first they would hide the page of which they speak, as a popup
   * does not, and Firefox draws a page that nobody sees late and holds its timers back. A window for each would cost half a second.
   */
  const newTab = async (url: string) => {
    const referenceContext = url.startsWith(extensionUrl) ? await ownWindow() : first.context;
    return (await send('browsingContext.create', { type: 'tab', referenceContext })).context;
  };
  let isKilled = false;
  return {
    name: 'firefox',
    extensionUrl,
    async open(url, isInWindow = false) {
      const context = await (isInWindow ? newWindow() : newTab(url));
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return new FirefoxPage(send, new FirefoxFrame(send, context));
    },
    async openPrivately(url) {
      const contexts = async () => (await send('browsingContext.getTree', {})).contexts.map(({ context }) => context);
      const before = await contexts();
      await inBrowserWindow(send, openPrivateWindow, id);
      const context = await until('there is a private tab', async () => (await contexts()).find((one) => !before.includes(one)));
      const main = new FirefoxFrame(send, context);
      await until('the first page of the window is there', () =>
        main.evaluate(() => location.pathname === 'privatebrowsing' && document.readyState === 'complete'),
      );
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return new FirefoxPage(send, main);
    },
    stopBackground: () =>
      inBrowserWindow(
        send,
        (id) => (globalThis as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
        geckoId(extensionFolder),
      ),
    async update() {
      await browser.installExtension(extensionFolder);
    },
    uninstall: () => browser.uninstallExtension(id),
    isRunning: () => browser.connected && !isKilled,
    kill() {
      isKilled = true;
      browser.process()?.kill('SIGKILL');
    },
    close: () => browser.close(),
  };
}
