import { type Browser, browser } from 'wxt/browser';
import { CHECKER_FLAG } from '@/messaging/checker-flag';
import { onMessage } from '@/messaging/messaging';
import { onCheckerRequest } from '@/messaging/on-checker-request';
import type { CheckerAnswer } from '@/messaging/protocol';
import { isSiteOff } from '@/state/choice';
import { neighbourName } from '@/state/neighbour-name';
import { readSettings } from '@/state/settings-storage';
import { takeMissing } from './frame-reports';

type Sender = Browser.runtime.MessageSender;

/** '' for a tab whose address the extension may not know. */
const hostOf = (sender: Sender) => (sender.tab?.url ? new URL(sender.tab.url).hostname : '');

/** @throws when it was no frame that asked. */
function targetOf({ tab, frameId }: Sender): { tabId: number; frameIds: number[] } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('a script was asked for by something that is no frame');
  return { tabId: tab.id, frameIds: [frameId] };
}

/** Runs in the frame; travels as source. */
const readFlag = (flag: string): unknown => (globalThis as Record<string, unknown>)[flag];

/** Rejects when the browser does not let the script into the frame. */
async function bringScript(sender: Sender, file: '/checker.js' | '/overlay.js'): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(sender), files: [file], injectImmediately: true });
}

async function bring(sender: Sender): Promise<CheckerAnswer> {
  // nobody sees a page that the browser draws ahead, and only its own scripts make events there; the first focus after it was opened asks anew
  if (sender.documentLifecycle === 'prerender') return 'failed';
  const { settings } = await readSettings();
  if (!settings.on || isSiteOff(settings, hostOf(sender))) return 'off';
  try {
    await bringScript(sender, '/checker.js');
    // Chromium does not tell that a script threw; what the script left behind does.
    const [started] = await browser.scripting.executeScript({ target: targetOf(sender), func: readFlag, args: [CHECKER_FLAG], injectImmediately: true });
    if (started?.result !== true) throw new Error('the checker did not start');
    return 'brought';
  } catch (error) {
    // Both browsers speak of the frame when it has gone meanwhile. In all else, a permission taken away for one, a frame goes unchecked.
    if (!/frame/i.test(String(error))) await takeMissing(sender);
    return 'failed';
  }
}

/** Brings the checker into a frame when its sentinel asks for it, and the overlay when that checker does. Call it synchronously when the background starts. */
export function serveChecker(): void {
  onCheckerRequest(bring);
  onMessage('bringOverlay', ({ sender }) => bringScript(sender, '/overlay.js'));
  onMessage('surroundings', async ({ sender }) => ({ tabHost: hostOf(sender), neighbourName: await neighbourName() }));
}
