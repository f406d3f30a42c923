import type { Browser } from 'wxt/browser';
import { extensionApi } from './extension-api';
import type { CheckerAnswer } from './protocol';

/** The one message of the sentinel. A bare string, without the messaging library, which would be a third of the sentinel (decision 0031). */
const REQUEST = 'bring-checker';

/** Asks the background to bring the checker into this frame. Rejects when the background cannot be reached. */
export function requestChecker(): Promise<CheckerAnswer> {
  return extensionApi().runtime.sendMessage(REQUEST);
}

/** Answers the sentinels' requests; the sender tells which frame of which tab asks. */
export function onCheckerRequest(answer: (sender: Browser.runtime.MessageSender) => Promise<CheckerAnswer>): void {
  extensionApi().runtime.onMessage.addListener((message: unknown, sender, respond: (answer: CheckerAnswer) => void) => {
    if (message !== REQUEST) return false;
    answer(sender).then(respond);
    return true;
  });
}
