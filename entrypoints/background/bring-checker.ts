import { type Browser, browser } from 'wxt/browser';
import { CHECKER_FLAG } from '@/messaging/checker-flag';
import { onCheckerRequest } from '@/messaging/checker-request';
import { onMessage } from '@/messaging/messaging';
import type { CheckerAnswer } from '@/messaging/protocol';
import { isSiteOff } from '@/state/choice';
import { readSettings } from '@/state/settings-storage';
import { takeReport } from './frame-reports';

type Sender = Browser.runtime.MessageSender;

/** '' for a tab whose address the extension may not know. */
const hostOf = (sender: Sender) => (sender.tab?.url ? new URL(sender.tab.url).hostname : '');

/** Runs in the frame; travels as source. */
const readFlag = (flag: string): unknown => (globalThis as Record<string, unknown>)[flag];

async function bring(sender: Sender): Promise<CheckerAnswer> {
  const { settings } = await readSettings();
  if (!settings.on) return 'off-everywhere';
  if (isSiteOff(settings, hostOf(sender))) return 'off-site';
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return 'failed';
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/checker.js'], injectImmediately: true });
    // Chromium does not tell that a file threw; what the file left behind does.
    const [started] = await browser.scripting.executeScript({ target, func: readFlag, args: [CHECKER_FLAG], injectImmediately: true });
    if (started?.result !== true) throw new Error('the checker did not start');
    return 'brought';
  } catch (error) {
    // Both browsers speak of the frame when it has gone meanwhile. In all else, a permission taken away for one, a frame goes unchecked.
    if (!/frame/i.test(String(error))) await takeReport(sender, { state: { kind: 'unchecked', reason: 'checker-missing' }, counts: {} });
    return 'failed';
  }
}

/** Brings the checker into a frame when its sentinel asks for it. Call it synchronously when the background starts. */
export function serveChecker(): void {
  onCheckerRequest(bring);
  onMessage('tabHost', ({ sender }) => hostOf(sender));
}
