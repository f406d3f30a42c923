import { type Browser, browser } from 'wxt/browser';
import { onFrameGone } from '@/messaging/frame-gone';
import { onMessage, sendMessage } from '@/messaging/messaging';
import type { FrameReport } from '@/state/frame-report';
import { clearReports, saveReport } from '@/state/frame-reports';
import { watchSettings } from '@/state/settings-storage';
import type { Trouble } from '@/state/trouble';
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

/** The browser rejects when it is asked for a tab that has closed. */
const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/** Shows that a frame goes unchecked because nothing of ours can be brought into it, and counts it. */
export async function takeMissing(sender: Sender): Promise<void> {
  await takeReport(sender, { state: { kind: 'unchecked', reason: 'checker-missing' }, counts: {} });
  await count(sender, ['checker-missing']);
}

/** Keeps and shows what a frame reported, or what is known of it when it cannot speak for itself. A sender without a tab is no frame. */
export async function takeReport({ tab, frameId }: Sender, report: FrameReport): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await saveReport(tab.id, frameId, report);
  // what was on its way when the tab closed comes after the tab was forgotten, and nothing would forget it again
  if (await isOpen(tab.id)) await refreshBadge(tab.id);
  else await clearReports(tab.id);
}

/** Counts what has gone wrong in a frame, unless its window is private: of what is done there nothing is kept that the person did not set. */
async function count({ tab }: Sender, troubles: readonly Trouble[]): Promise<void> {
  if (!tab?.incognito) await countTroubles(troubles);
}

/** Keeps what each frame of each tab reports and shows it on the toolbar button. Call it synchronously when the background starts. */
export function serveFrameReports(signal: AbortSignal): void {
  onMessage('reportFrame', ({ sender, data }) => takeReport(sender, data));
  onMessage('countTroubles', ({ sender, data }) => count(sender, data));
  onFrameGone((sender) => takeReport(sender, { state: { kind: 'waiting' }, counts: {} }));
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }) => {
    if (status || discarded) startOver(tabId, status === 'complete');
  });
  browser.tabs.onRemoved.addListener(clearReports);
  // Chromium gives a tab that it discards another id
  browser.tabs.onReplaced?.addListener((_, replaced) => clearReports(replaced));
  watchSettings(refreshAllBadges, signal);
}
