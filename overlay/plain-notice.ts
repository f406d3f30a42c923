const SENTENCES = {
  unchecked: ['慎言：这里没有检查，照常发送。', 'Shenyan: not checked here, sent as it is.'],
  'press-again': ['慎言：还没有发出，请再按一次。', 'Shenyan: not sent yet, press again.'],
} as const;

/** How long the sentence stays, ms; it is also in the popup. */
const SHOW_MS = 6000;

/** Says what became of a send where the checker is not there to say it. Takes itself away, or when the signal aborts, which it has not yet. */
export function showPlainNotice(notice: keyof typeof SENTENCES, language: string, signal: AbortSignal): void {
  const host = document.createElement('x-notice');
  const box = document.createElement('div');
  box.popover = 'manual';
  box.role = 'status';
  box.textContent = SENTENCES[notice][/^zh\b/i.test(language) ? 0 : 1];
  // set through the CSSOM, which no policy of the page forbids; without more rules a popover has the browser's own look
  box.style.inset = 'auto 1em 1em auto';
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  box.showPopover();
  const remove = () => host.remove();
  setTimeout(remove, SHOW_MS);
  signal.addEventListener('abort', remove, { once: true });
}
