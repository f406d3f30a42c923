const SENTENCE = { zh: '慎言：这里没有检查，消息照常发送。', en: 'Shenyan: not checked here; the message went its way.' };

/** How long the sentence stays, ms; it is also in the popup. */
const SHOW_MS = 6000;

const RULES = `:host{all:initial!important}
div{position:fixed;inset:auto 16px 16px auto;margin:0;padding:8px 12px;border:1px solid;border-radius:6px;font:14px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}`;

/** Says that a text was not checked, where the checker could not be brought in to say it. Takes itself away, or when the signal aborts. */
export function showPlainNotice(language: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const host = document.createElement('x-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.popover = 'manual';
  box.role = 'status';
  box.textContent = /^zh\b/i.test(language) ? SENTENCE.zh : SENTENCE.en;
  root.append(box);
  document.documentElement.append(host);
  box.showPopover();
  const remove = () => host.remove();
  setTimeout(remove, SHOW_MS);
  signal.addEventListener('abort', remove, { once: true });
}
