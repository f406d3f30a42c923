import { browser } from 'wxt/browser';
import { popupStrings } from '@/locales/popup';
import { onMessage, sendMessage } from '@/messaging/messaging';
import { type Badge, badgeOf } from '@/state/badge';
import { isSiteOff } from '@/state/choice';
import { clearReports, readReports, saveReport } from '@/state/frame-reports';
import { languageOf } from '@/state/language';
import { readSettings, watchSettings } from '@/state/settings-storage';

const COLOURS: Readonly<Record<Badge['kind'], string>> = { quiet: '#0f6a62', found: '#9a5200', unchecked: '#56606b', off: '#56606b' };

/** Draws the toolbar button of a tab. A tab that has closed meanwhile has none; anything else that goes wrong is an error. */
async function refreshBadge(tabId: number): Promise<void> {
  const { settings } = await readSettings();
  try {
    const { url } = await browser.tabs.get(tabId);
    const isOff = !settings.on || (url !== undefined && isSiteOff(settings, new URL(url).hostname));
    const { kind, text, count } = badgeOf(isOff, await readReports(tabId));
    const strings = popupStrings(languageOf(settings.language, browser.i18n.getUILanguage()));
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[kind] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title: kind === 'found' ? strings.badgeFound(count) : strings.badge[kind] });
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/.test(String(error))) throw error;
  }
}

async function startOver(tabId: number, isComplete: boolean): Promise<void> {
  await clearReports(tabId);
  await refreshBadge(tabId);
  // A navigation within the page looks the same here, and its frames live on. Most tabs have nobody to answer.
  if (isComplete) await sendMessage('reportAgain', undefined, tabId).catch(() => null);
}

async function refreshAllBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await refreshBadge(id);
}

/** Keeps what each frame of each tab reports and shows it on the toolbar button. Call it synchronously when the background starts. */
export function serveFrameReports(signal: AbortSignal): void {
  onMessage('reportFrame', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    await saveReport(tab.id, frameId, data);
    await refreshBadge(tab.id);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) startOver(tabId, status === 'complete');
  });
  browser.tabs.onRemoved.addListener(clearReports);
  watchSettings(refreshAllBadges, signal);
}
