const SENTENCE = { zh: '慎言：这里没有检查，消息照常发送。', en: 'Shenyan: not checked here; the message went its way.' };

/** How long the sentence stays, ms; it is also in the popup. */
const SHOW_MS = 6000;

/** Says that a text was not checked, where the checker could not be brought in to say it. Takes itself away, or when the signal aborts. */
export function showPlainNotice(language: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const host = document.createElement('x-notice');
  const box = document.createElement('div');
  box.popover = 'manual';
  box.role = 'status';
  box.textContent = /^zh\b/i.test(language) ? SENTENCE.zh : SENTENCE.en;
  // set through the CSSOM, which no policy of the page forbids; without more rules a popover has the browser's own look
  box.style.inset = 'auto 1em 1em auto';
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  box.showPopover();
  const remove = () => host.remove();
  setTimeout(remove, SHOW_MS);
  signal.addEventListener('abort', remove, { once: true });
}
