/** What happened on this page, in order; read by the test. */
const log: string[] = [];
Object.assign(window, { log });

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.id = name.replace(' ', '-');
  made.textContent = name;
  made.addEventListener('click', (event) => log.push(`${name} ${event.isTrusted}`));
  return made;
}

function at(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`this page has no #${id}`);
  return found;
}

at('open').attachShadow({ mode: 'open' }).append(button('in open'));
at('closed').attachShadow({ mode: 'closed' }).append(button('in closed'));
const frame = at('frame');
if (frame instanceof HTMLIFrameElement) {
  const inner = frame.contentDocument;
  inner?.body.append(inner.createElement('input'));
  const closedHost = inner?.createElement('div');
  closedHost?.attachShadow({ mode: 'closed' }).append(button('in frame'));
  if (closedHost) inner?.body.append(closedHost);
}
for (const type of ['keydown', 'compositionstart', 'compositionend', 'keyup']) {
  at('field').addEventListener(type, (event) => {
    const { key = '', isComposing = false, keyCode = 0 } = event as KeyboardEvent;
    log.push(`${type} ${key} ${isComposing || keyCode === 229}`);
  });
}
