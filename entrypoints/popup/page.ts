import { type Browser, browser } from 'wxt/browser';
import { SENTINEL_FLAG } from '@/messaging/sentinel-flag';
import type { Page, PageAccess } from '@/state/page-status';

async function hasSentinel(tabId: number): Promise<boolean> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: (flag: string) => Reflect.get(globalThis, flag) === true,
    args: [SENTINEL_FLAG],
  });
  return top?.result === true;
}

async function accessTo(tabId: number, { protocol, hostname }: URL): Promise<PageAccess> {
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return 'permission-missing';
  return hasSentinel(tabId).then(
    (isThere): PageAccess => (isThere ? 'sentinel' : 'no-sentinel'),
    // stores and error pages have web addresses, and yet the browser refuses every script
    (): PageAccess => 'browser-page',
  );
}

/** The tab that the popup speaks of: the active one, or that of `?tab=`, for a popup that stands in a tab of its own. */
export async function readPage(): Promise<Page> {
  const wanted = new URLSearchParams(location.search).get('tab');
  const tab: Browser.tabs.Tab | undefined = wanted
    ? await browser.tabs.get(Number(wanted))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  // a popup knows the page that it was opened on, a side panel only those that the person allowed
  if (tab && !tab.url) return { tabId, host: '', access: 'not-visible' };
  const url = new URL(tab?.url ?? 'about:blank');
  if (!/^https?:$/.test(url.protocol)) return { tabId, host: '', access: 'browser-page' };
  return { tabId, host: url.hostname, access: await accessTo(tabId, url) };
}

/** Runs when the page has loaded anew, or when a permission came or went, until the signal aborts. */
export function watchPage(tabId: number, run: () => void, signal: AbortSignal): void {
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'complete') run();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(run);
    browser.permissions.onRemoved.removeListener(run);
  });
}

/** Asks for the permission to run on a host. Call it inside the gesture, before any await. */
export function requestAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}
