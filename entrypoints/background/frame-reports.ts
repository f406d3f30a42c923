import { type Browser, browser } from 'wxt/browser';
import { onFrameGone } from '@/messaging/frame-gone';
import { onMessage, sendMessage } from '@/messaging/messaging';
import type { FrameReport } from '@/state/frame-report';
import { clearReports, saveReport } from '@/state/frame-reports';
import { watchSettings } from '@/state/settings-storage';
import { countTroubles } from '@/state/trouble-log';
import { refreshBadge } from './refresh-badge';

/** The part of a message's sender that tells which frame of which tab it is. */
type Sender = Pick<Browser.runtime.MessageSender, 'tab' | 'frameId'>;

async function startOver(tabId: number, isComplete: boolean): Promise<void> {
  await clearReports(tabId);
  await refreshBadge(tabId);
  // A navigation within the page looks the same here, and its frames live on. Most tabs have nobody to answer.
  if (isComplete) await sendMessage('reportAgain', undefined, tabId).catch(() => null);
}

async function refreshAllBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await refreshBadge(id);
}

/** Keeps and shows what a frame reported, or what is known of it when it cannot speak for itself. A sender without a tab is no frame. */
export async function takeReport({ tab, frameId }: Sender, report: FrameReport): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await saveReport(tab.id, frameId, report);
  await refreshBadge(tab.id);
}

/** Keeps what each frame of each tab reports and shows it on the toolbar button. Call it synchronously when the background starts. */
export function serveFrameReports(signal: AbortSignal): void {
  onMessage('reportFrame', ({ sender, data }) => takeReport(sender, data));
  onMessage('countTroubles', ({ data }) => countTroubles(data));
  onFrameGone((sender) => takeReport(sender, { state: { kind: 'waiting' }, counts: {} }));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) startOver(tabId, status === 'complete');
  });
  browser.tabs.onRemoved.addListener(clearReports);
  watchSettings(refreshAllBadges, signal);
}
