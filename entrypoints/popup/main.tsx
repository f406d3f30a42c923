import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import type { PopupParts } from '@/components/popup/popup-context';
import { sendMessage } from '@/messaging/messaging';
import { RULES } from '@/rules/index';
import { PACKS } from '@/rules/packs';
import { siteOf } from '@/sites/index';
import { readReports, watchReports } from '@/state/frame-reports';
import { createPopupStore } from '@/state/popup-store';
import { readSettings, watchSettings } from '@/state/settings-storage';
import { readPage, requestAccess, watchPage } from './page';

const page = await readPage();
const closing = new AbortController();
const { signal } = closing;
addEventListener('pagehide', () => closing.abort());
const store = createPopupStore(
  { ...(await readSettings()), page, reports: await readReports(page.tabId) },
  { changeSettings: (change) => sendMessage('changeSettings', change), readSettings },
);
const { receiveSettings, receivePage, receiveReports } = store.getState();
watchSettings(receiveSettings, signal);
watchReports(page.tabId, async () => receiveReports(await readReports(page.tabId)), signal);
watchPage(page.tabId, async () => receivePage(await readPage()), signal);

const parts: PopupParts = {
  store,
  rules: RULES,
  packs: PACKS,
  browserLanguage: browser.i18n.getUILanguage(),
  version: browser.runtime.getManifest().version,
  surfaceByDefault: (host) => siteOf(host)?.surface ?? 'public',
  requestAccess: () => requestAccess(store.getState().page.host),
  reloadPage: () => browser.tabs.reload(page.tabId),
};

createRoot(document.querySelector('#popup') as HTMLElement).render(
  <StrictMode>
    <Popup parts={parts} />
  </StrictMode>,
);
