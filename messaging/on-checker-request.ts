import { type Browser, browser } from 'wxt/browser';
import { CHECKER_REQUEST } from './checker-request';
import type { CheckerAnswer } from './protocol';

/** Answers the sentinels' requests; the sender tells which frame of which tab asks. */
export function onCheckerRequest(answer: (sender: Browser.runtime.MessageSender) => Promise<CheckerAnswer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: CheckerAnswer) => void) => {
    if (message !== CHECKER_REQUEST) return false;
    answer(sender).then(respond);
    return true;
  });
}
