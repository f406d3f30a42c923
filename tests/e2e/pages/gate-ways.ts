export {};

/** What left this page, in order; read by the test. */
const sent: string[] = [];
Object.assign(window, { sent });

const area = document.getElementById('area') as HTMLTextAreaElement;
const composer = document.getElementById('composer') as HTMLElement;

function send(): void {
  if (area.value.trim() === '') return;
  sent.push(area.value);
  area.value = '';
}

function button(name: string, more: Partial<Record<'tag' | 'class' | 'label' | 'role', string>> = {}): HTMLElement {
  const made = document.createElement(more.tag ?? 'button');
  made.id = 'send';
  made.textContent = name;
  if (more.class) made.className = more.class;
  if (more.label) made.ariaLabel = more.label;
  if (more.role) made.role = more.role;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  else made.tabIndex = 0;
  made.style.cssText = 'display: inline-block; min-width: 2em; min-height: 2em';
  composer.append(made);
  return made;
}

const onSend = (type: string) => () => button('发送').addEventListener(type, send);

function iconButton(icon: string): HTMLElement {
  const made = button('');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', icon);
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  made.append(svg);
  return made;
}

function formOf(submitter: HTMLElement | null): HTMLFormElement {
  const form = document.createElement('form');
  composer.replaceWith(form);
  form.append(area);
  if (submitter) form.append(submitter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  return form;
}

/** Each way of sending by its name in the address. */
const WAYS: Record<string, () => unknown> = {
  click: onSend('click'),
  mousedown: onSend('mousedown'),
  mouseup: onSend('mouseup'),
  pointerdown: onSend('pointerdown'),
  pointerup: onSend('pointerup'),
  touchstart: onSend('touchstart'),
  touchend: onSend('touchend'),
  /** As libraries do that will not wait for the click: the finger sends, and its click is not to come. */
  'touchend-or-click': () => {
    const made = button('发送');
    made.addEventListener('touchend', (event) => {
      event.preventDefault();
      if (area.value === '') return;
      sent.push(`${area.value} by ${event.changedTouches.length} finger`);
      area.value = '';
    });
    made.addEventListener('click', send);
  },
  'key-on-button': () => button('发送').addEventListener('keydown', ({ key }) => (key === 'Enter' || key === ' ') && send()),
  'window-capture': () => {
    button('发送');
    window.addEventListener('click', ({ target }) => (target as Element).closest('#send') && send(), true);
  },
  blur: () => {
    button('发送');
    area.addEventListener('blur', send);
  },
  form: () => formOf(Object.assign(document.createElement('button'), { id: 'send', textContent: '下一步' })),
  'request-submit': () => {
    const form = formOf(null);
    const outside = button('');
    document.body.append(outside);
    outside.addEventListener('click', () => form.requestSubmit());
  },
  div: () => {
    const made = button('发布', { tag: 'div' });
    made.removeAttribute('tabindex');
    made.style.cursor = 'pointer';
    made.addEventListener('click', send);
  },
  'nested-span': () => {
    const made = button('', { role: 'button', tag: 'div' });
    made.innerHTML = '<div><i></i><span>立即发布</span></div>';
    made.addEventListener('click', send);
  },
  counted: () => button('评论 (12)').addEventListener('click', send),
  shortcut: () => button('发送(Enter)').addEventListener('click', send),
  english: () => button('Post').addEventListener('click', send),
  label: () => button('➤', { label: '发送' }).addEventListener('click', send),
  icon: () => iconButton('icon-send').addEventListener('click', send),
  'shadow-child': () => {
    const host = document.createElement('x-send');
    host.id = 'send';
    host.style.display = 'inline-block';
    const inner = document.createElement('button');
    inner.type = 'button';
    inner.textContent = '发送';
    inner.addEventListener('click', send);
    host.attachShadow({ mode: 'closed' }).append(inner);
    host.dataset.fixture = '';
    composer.append(host);
  },
  'ctrl-enter': () => area.addEventListener('keydown', (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()),
  /** As Outlook does; Enter makes a new line. */
  'alt-s': () =>
    area.addEventListener('keydown', (event) => {
      if (event.code !== 'KeyS' || !event.altKey) return;
      event.preventDefault();
      send();
    }),
  'alt-enter': () => area.addEventListener('keydown', (event) => event.key === 'Enter' && event.altKey && send()),
  keyup: () => area.addEventListener('keyup', (event) => event.key === 'Enter' && send()),
  keypress: () =>
    area.addEventListener('keypress', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      send();
    }),
  abstain: () => button('表情').addEventListener('click', send),
  code: () => button('发送验证码').addEventListener('click', send),
};

const way = new URLSearchParams(location.search).get('way') ?? '';
WAYS[way]?.();
