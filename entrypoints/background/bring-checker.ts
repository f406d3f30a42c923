import { browser } from 'wxt/browser';
import { onCheckerRequest } from '@/messaging/checker-request';
import { onMessage } from '@/messaging/messaging';
import type { CheckerAnswer } from '@/messaging/protocol';
import { isSiteOff } from '@/state/choice';
import { readSettings } from '@/state/settings-storage';

/** The part of a message's sender that tells which frame of which tab it is. */
interface Sender {
  readonly tab?: { readonly id?: number; readonly url?: string };
  readonly frameId?: number;
}

/** '' for a tab whose address the extension may not know. */
const hostOf = (sender: Sender) => (sender.tab?.url ? new URL(sender.tab.url).hostname : '');

async function bring(sender: Sender): Promise<CheckerAnswer> {
  const { settings } = await readSettings();
  if (!settings.on) return 'off-everywhere';
  if (isSiteOff(settings, hostOf(sender))) return 'off-site';
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return 'failed';
  const target = { tabId: tab.id, frameIds: [frameId] };
  // a frame that has gone, or a permission that was taken away, rejects: the sentinel says so to the person
  return browser.scripting.executeScript({ target, files: ['/checker.js'], injectImmediately: true }).then(
    () => 'brought',
    () => 'failed',
  );
}

/** Brings the checker into a frame when its sentinel asks for it. Call it synchronously when the background starts. */
export function serveChecker(): void {
  onCheckerRequest(bring);
  onMessage('tabHost', ({ sender }) => hostOf(sender));
}
