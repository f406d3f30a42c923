import { type Browser, browser } from 'wxt/browser';

/** A bare string, sent within the event: the messaging library sends a moment later, when a frame that was taken out has no moment left. */
const GONE = 'frame-gone';

/** Tells the background that this frame goes away. */
export function tellFrameGone(): void {
  // nobody is left to hear whether it arrived
  browser.runtime.sendMessage(GONE).catch(() => null);
}

/** Runs when a frame goes away; the sender tells which frame of which tab it was. */
export function onFrameGone(run: (sender: Browser.runtime.MessageSender) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (message === GONE) run(sender);
    return false;
  });
}
