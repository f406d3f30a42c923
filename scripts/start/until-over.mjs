/**
 * Resolves when the browser has gone or the command is ended. By hand, because `events.once` takes a signal only with Node's own emitter,
 * and Puppeteer's is none.
 */
export function untilOver(browser, end) {
  return new Promise((resolve) => {
    if (end.aborted || !browser.connected) return resolve();
    browser.once('disconnected', () => resolve());
    end.addEventListener('abort', () => resolve(), { once: true });
  });
}
