import { type Browser, browser } from 'wxt/browser';
import { onCheckerRequest } from '@/messaging/checker-request';
import { onMessage } from '@/messaging/messaging';
import type { CheckerAnswer } from '@/messaging/protocol';
import { isSiteOff } from '@/state/choice';
import { readSettings } from '@/state/settings-storage';
import { takeReport } from './frame-reports';

type Sender = Browser.runtime.MessageSender;

/** '' for a tab whose address the extension may not know. */
const hostOf = (sender: Sender) => (sender.tab?.url ? new URL(sender.tab.url).hostname : '');

/** Rejects when the browser does not let the script into the frame. */
async function bringScript({ tab, frameId }: Sender, file: '/checker.js' | '/overlay.js'): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error(`${file} was asked for by something that is no frame`);
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file], injectImmediately: true });
}

async function bring(sender: Sender): Promise<CheckerAnswer> {
  const { settings } = await readSettings();
  if (!settings.on) return 'off-everywhere';
  if (isSiteOff(settings, hostOf(sender))) return 'off-site';
  try {
    await bringScript(sender, '/checker.js');
    return 'brought';
  } catch (error) {
    // Both browsers speak of the frame when it has gone meanwhile. In all else, a permission taken away for one, a frame goes unchecked.
    if (!/frame/i.test(String(error))) await takeReport(sender, { state: { kind: 'unchecked', reason: 'checker-missing' }, counts: {} });
    return 'failed';
  }
}

/** Brings the checker into a frame when its sentinel asks for it, and the overlay when that checker does. Call it synchronously when the background starts. */
export function serveChecker(): void {
  onCheckerRequest(bring);
  onMessage('bringOverlay', ({ sender }) => bringScript(sender, '/overlay.js'));
  onMessage('tabHost', ({ sender }) => hostOf(sender));
}
