export {};

/** What left this page, in order, and what this page noticed of somebody else; both read by the test. */
const sent: string[] = [];
const sightings: string[] = [];
Object.assign(window, { sent, sightings });

const notice = (what: string) => {
  if (!sightings.includes(what)) sightings.push(what);
};
const EDITORS = [document.getElementById('rich'), document.getElementById('area')] as readonly HTMLElement[];
const isInEditor = (node: Node | null) => EDITORS.some((editor) => editor === node || editor.contains(node));

/** Every change of the tree that is no edit, in every tree that the page can reach. */
function watchTree(): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) if (!isInEditor(target)) notice(`${type} of ${target.nodeName}`);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const editor of EDITORS) observer.observe(editor, { attributes: true });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    notice('attachShadow');
    const root = attachShadow.call(this, init);
    observer.observe(root, { subtree: true, childList: true });
    return root;
  };
}

/** Says when anybody in the page's world calls one of these; the page itself does not. */
function poison(prototype: object, ...names: readonly string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own) throw new Error(`nothing to poison: ${name}`);
    const wrap = (run: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]) {
        notice(`call of ${name}`);
        return run.apply(this, args);
      };
    Object.defineProperty(prototype, name, {
      ...own,
      ...(own.get && { get: wrap(own.get) }),
      ...(typeof own.value === 'function' && { value: wrap(own.value) }),
    });
  }
}

function watchCalls(): void {
  poison(HTMLTextAreaElement.prototype, 'selectionStart', 'setSelectionRange');
  poison(Document.prototype, 'createElement', 'createRange', 'createTreeWalker', 'execCommand', 'getSelection', 'adoptedStyleSheets');
  // not what the driver of the test calls in the page's world: getBoundingClientRect, Map
  poison(Element.prototype, 'checkVisibility', 'closest', 'getAttribute');
  poison(Range.prototype, 'getClientRects', 'setStart');
  poison(HTMLElement.prototype, 'focus', 'isContentEditable', 'showPopover');
  poison(Event.prototype, 'preventDefault', 'stopImmediatePropagation', 'composedPath');
  poison(EventTarget.prototype, 'addEventListener', 'dispatchEvent');
  poison(window, 'getComputedStyle', 'requestAnimationFrame');
}

/** Events that the page's own listeners should see as the browser made them. */
function watchEvents(): void {
  const seen: string[] = [];
  Object.assign(window, { keysSeen: seen });
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'focusin',
    'focusout',
    'selectionchange',
    'pointerdown',
    'click',
    'submit',
    'copy',
  ]) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) notice(`${type} that no person made`);
        if (event.defaultPrevented) notice(`${type} prevented before the page`);
        if (type.startsWith('focus') && !isInEditor(event.target as Node)) notice(`${type} outside of the editors`);
        if (event instanceof KeyboardEvent && event.key === 'Enter') seen.push(type);
      },
      true,
    );
  }
}

/** Layout: the editors' boxes must never change by somebody else. */
function watchLayout(): void {
  let calls = 0;
  const observer = new ResizeObserver(() => {
    if (calls++ > 0) notice('resize of the root');
  });
  observer.observe(document.documentElement);
}

const strangers = () => [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');

/** What can be asked at any moment. */
function look(): void {
  if (CSS.highlights.size > 0) notice('a highlight');
  if (document.styleSheets.length > 1) notice('a style sheet');
  if (strangers().length > 0 || document.body.lastElementChild !== lastOfBody) notice('a node');
  if (document.documentElement.getAttributeNames().join() !== 'lang' || document.body.attributes.length > 0) notice('an attribute');
  const names = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
  if (names.some((name) => /shenyan/i.test(name))) notice('a global');
  if (performance.getEntriesByType('resource').some(({ name }) => !name.startsWith(location.origin))) notice('a resource');
}

/** Asks for files of an extension whose address is known, in every way in which a page can; gives those that answered. */
async function probe(extensionUrl: string, files: readonly string[]): Promise<string[]> {
  const asImage = (url: string) =>
    new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = url;
    });
  const asFetch = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  const answered = [];
  for (const file of files) if ((await asImage(extensionUrl + file)) || (await asFetch(extensionUrl + file))) answered.push(file);
  return answered;
}

function send(text: string, empty: () => void): void {
  if (text.trim()) sent.push(text);
  empty();
}
for (const editor of EDITORS) {
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // by assignment, since the method tells
    event.returnValue = false;
    if (editor instanceof HTMLTextAreaElement)
      send(editor.value, () => {
        editor.value = '';
      });
    else send(editor.textContent, () => editor.replaceChildren());
  });
}
watchEvents();
const lastOfBody = document.body.lastElementChild;
/** From now on everything that happens is noticed: to be called when the test itself has changed the page for the last time. */
function begin(): void {
  watchLayout();
  watchTree();
  watchCalls();
}
Object.assign(window, { begin, look, probe });
