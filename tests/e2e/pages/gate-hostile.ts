export {};

/** What left this page, in order; read by the test. */
const sent: string[] = [];
Object.assign(window, { sent });

const at = (id: string) => document.getElementById(id) as HTMLElement;
const area = () => at('area') as HTMLTextAreaElement;

function send(): void {
  if (area().value.trim()) sent.push(area().value);
  area().value = '';
}

// kept from before anything is poisoned
const { preventDefault } = Event.prototype;

function onEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey) return;
  preventDefault.call(event);
  send();
}

function listen(): void {
  area().addEventListener('keydown', onEnter);
  at('send').addEventListener('click', send);
}

const SEND_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'focusin'];

/** What we would need if we lived in the page's world; the rest stays, so that the test can still look at the page. */
const POISONED = [
  [Event.prototype, 'preventDefault', 'stopPropagation', 'stopImmediatePropagation', 'composedPath'],
  [EventTarget.prototype, 'addEventListener', 'removeEventListener', 'dispatchEvent'],
  [Node.prototype, 'contains', 'getRootNode', 'appendChild', 'insertBefore'],
  [Element.prototype, 'matches', 'closest', 'getAttribute', 'attachShadow', 'append', 'remove'],
  [HTMLElement.prototype, 'focus', 'click', 'showPopover', 'hidePopover'],
  [Range.prototype, 'getClientRects', 'setStart', 'setEnd'],
  [Selection.prototype, 'addRange', 'removeAllRanges'],
  [Array.prototype, 'includes', 'some'],
  [String.prototype, 'indexOf', 'replace', 'slice'],
  [WeakMap.prototype, 'get', 'set'],
  [Set.prototype, 'has', 'add'],
] as const;

function poison(): void {
  for (const [prototype, ...names] of POISONED) for (const name of names) Object.defineProperty(prototype, name, { value: () => undefined });
}

/** Opens the document anew, which takes our listeners away, and listens before they are back. */
function reopenKeeping(types: readonly string[], keeps: (event: Event) => boolean = () => true): void {
  document.open();
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        if (!keeps(event)) return;
        event.stopImmediatePropagation();
        if (event instanceof KeyboardEvent && type === 'keydown') onEnter(event);
        if (type === 'click' && event.target === at('send')) send();
      },
      true,
    );
  }
  document.write('<!doctype html><title>written</title><textarea id="area" rows="2" cols="60"></textarea><button id="send" type="button">发送</button>');
  document.close();
}

/** What a page may do to us, by its name in the address. Each runs before anybody types. */
const KINDS: Record<string, () => void> = {
  /** Stops every event at the window, where nobody but an earlier listener comes first. */
  'stops-everything': () => {
    for (const type of SEND_EVENTS) {
      window.addEventListener(
        type,
        (event) => {
          event.stopImmediatePropagation();
          if (event instanceof KeyboardEvent && event.type === 'keydown') onEnter(event);
          if (type === 'click' && event.target === at('send')) send();
        },
        true,
      );
    }
  },
  'poisons-prototypes': () => {
    listen();
    poison();
  },
  'opens-the-document': () => {
    document.open();
    document.write('<!doctype html><title>written</title><textarea id="area" rows="2" cols="60"></textarea><button id="send" type="button">发送</button>');
    document.close();
    listen();
  },
  /** Comes before us, which a page can after it has opened its document anew, and keeps the Enter that sends. */
  'keeps-enter': () => reopenKeeping(['keydown'], (event) => event instanceof KeyboardEvent && event.key === 'Enter'),
  /** Keeps all that is pressed, and the focus; only that something is to be written is heard. */
  'keeps-all-gestures': () => reopenKeeping(SEND_EVENTS.filter((type) => type !== 'beforeinput')),
  /** Takes texts out of the editor for reasons of its own. */
  'clears-for-itself': () => {
    listen();
    Object.assign(window, {
      clear: () => {
        area().value = '';
      },
    });
  },
  'moves-the-editor': () => {
    listen();
    area().addEventListener('input', () => {
      const room = at('room');
      // it rests at the end of a sentence: Firefox sends a click to what was painted last
      if (area().value.endsWith('。')) return;
      room.style.marginTop = `${200 + (area().value.length % 5) * 20}px`;
    });
  },
  'removes-foreign-nodes': () => {
    listen();
    const own = new Set<Node>(document.querySelectorAll('*'));
    const remove = () => {
      for (const node of document.querySelectorAll('*')) if (!own.has(node)) node.remove();
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
  },
  /** Takes back every change that a key alone cannot make, as an editor does that has a model of its own. */
  'takes-edits-back': () => {
    listen();
    let before = '';
    area().addEventListener('input', () => {
      const isKey = Math.abs(area().value.length - before.length) === 1;
      if (isKey) before = area().value;
      else area().value = before;
    });
  },
  freezes: () => {
    listen();
    area().addEventListener('keydown', ({ key }) => {
      const end = performance.now() + (key === '。' ? 2000 : 0);
      while (performance.now() < end);
    });
  },
  'two-hundred-editors': () => {
    listen();
    for (let i = 0; i < 200; i++) document.body.append(document.createElement('textarea'));
  },
  /** Presses everything it can find, again and again, once something is held. */
  'presses-for-itself': () => {
    listen();
    Object.assign(window, {
      press: () => {
        const details = { bubbles: true, cancelable: true, composed: true };
        const strangers = [...document.documentElement.children].filter((element) => !element.matches('head,body'));
        for (const target of [area(), at('send'), ...strangers]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...details, key: 'Enter', code: 'Enter', keyCode: 13 }));
          target.dispatchEvent(new KeyboardEvent('keyup', { ...details, key: 'Enter', code: 'Enter', keyCode: 13 }));
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, details));
          (target as HTMLElement).click();
        }
        return strangers.map(({ shadowRoot }) => shadowRoot);
      },
    });
  },
};

const kind = new URLSearchParams(location.search).get('kind') ?? '';
(KINDS[kind] ?? listen)();
