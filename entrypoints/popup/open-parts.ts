import { browser } from 'wxt/browser';
import type { PopupParts } from '@/components/popup/popup-context';
import { sendMessage } from '@/messaging/messaging';
import { CATALOGUE } from '@/rules/catalogue';
import { PACKS } from '@/rules/packs';
import { siteOf } from '@/sites/index';
import { readHeldFrames, readReports, watchReports } from '@/state/frame-reports';
import { createPopupStore } from '@/state/popup-store';
import { readSettings, watchSettings } from '@/state/settings-storage';
import { readTroubles } from '@/state/trouble-log';
import { openPanel } from './open-panel';
import { readPage, requestAccess, watchPage } from './page';

/** What the popup and the side panel show of the tab they speak of, kept up to date until the signal aborts. */
export async function openParts(signal: AbortSignal): Promise<PopupParts> {
  const page = await readPage();
  const { id: windowId } = await browser.windows.getCurrent();
  const store = createPopupStore(
    { ...(await readSettings()), page, reports: await readReports(page.tabId) },
    { changeSettings: (change) => sendMessage('changeSettings', change), readSettings },
  );
  const { receiveSettings, receivePage, receiveReports } = store.getState();
  watchSettings(receiveSettings, signal);
  watchReports(page.tabId, async () => receiveReports(await readReports(page.tabId)), signal);
  watchPage(page.tabId, async () => receivePage(await readPage()), signal);
  return {
    store,
    rules: CATALOGUE,
    packs: PACKS,
    browserLanguage: browser.i18n.getUILanguage(),
    version: browser.runtime.getManifest().version,
    surfaceByDefault: (host) => siteOf(host)?.surface ?? 'public',
    requestAccess: () => requestAccess(store.getState().page.host),
    reloadPage: () => browser.tabs.reload(page.tabId),
    troubles: await readTroubles(),
    openPanel: () => openPanel(windowId),
    async allowHeld() {
      for (const frameId of await readHeldFrames(page.tabId)) await sendMessage('allowHeld', undefined, { tabId: page.tabId, frameId });
    },
  };
}
