import card from '../card/card.css?inline';
import boxes from '../marks/boxes.css?inline';
import stage from './stage.css?inline';

/** Where everything that we draw stands: one layer in the top layer of the page, inside a closed shadow root. */
export interface Stage {
  /** A new place to draw in; the first one brings the stage into the page. `beside` is an element that must stay usable next to it. */
  enter(beside: Element | null): HTMLElement;
  /** Gives a place back; the last one takes the stage out of the page. */
  leave(place: HTMLElement): void;
  /** Puts the stage above whatever the page opened since. */
  raise(): void;
  /** True for the one element of ours that the page can see. */
  isHost(element: EventTarget | null): boolean;
}

/** Events that the page must neither see nor act on while somebody works inside the card: hot keys, focus traps, click-outside handlers. */
const OUR_OWN = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchend',
];

/** Important declarations of an inner tree win over the page's, whatever the page writes about our host. */
const HOST_RULE = ':host{all:initial!important;display:contents!important;direction:ltr!important;unicode-bidi:normal!important}';

/** Outside of an open modal dialog everything is inert, so a stage that serves an editor in one has to stand in it too. */
function parentBeside(beside: Element | null): Element {
  for (let at: Node | null = beside; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.matches('dialog:modal')) return at;
  }
  return document.documentElement;
}

function buildHost(language: string): { host: HTMLElement; layer: HTMLElement } {
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_RULE + stage + boxes + card);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  layer.lang = language;
  layer.translate = false;
  layer.dir = 'ltr';
  for (const type of OUR_OWN) layer.addEventListener(type, (event) => event.stopPropagation());
  root.append(layer);
  return { host, layer };
}

/**
 * Makes the stage; nothing is in the page until the first `enter`.
 * A page that takes it away sees it come back once; after that `onLost` runs and the stage draws nothing any more.
 */
export function createStage(language: string, onLost: () => void, signal: AbortSignal): Stage {
  const { host, layer } = buildHost(language);
  const places = new Set<HTMLElement>();
  let hasComeBack = false;
  let isLost = false;

  const show = (parent: Element) => {
    observer.disconnect();
    if (host.parentNode !== parent) parent.append(host);
    if (!layer.matches(':popover-open')) layer.showPopover();
    // A page can take away the host, what the host stands in, or (document.open) the whole tree.
    for (const holder of new Set([parent, document.documentElement, document])) observer.observe(holder, { childList: true });
    observer.observe(host, { attributes: true });
  };
  const isDisturbed = () => !host.isConnected || host.attributes.length > 0;
  const observer = new MutationObserver(() => {
    if (places.size === 0 || isLost || !isDisturbed()) return;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    isLost = hasComeBack;
    hasComeBack = true;
    if (isLost) {
      clear();
      onLost();
    } else show(document.documentElement);
  });
  const clear = () => {
    observer.disconnect();
    host.remove();
    places.clear();
    layer.replaceChildren();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    enter(beside) {
      const place = document.createElement('div');
      place.className = 'place';
      if (isLost || signal.aborted) return place;
      layer.append(place);
      places.add(place);
      const parent = parentBeside(beside);
      if (!host.isConnected || (beside && host.parentNode !== parent)) show(parent);
      return place;
    },
    leave(place) {
      place.remove();
      if (places.delete(place) && places.size === 0) clear();
    },
    raise() {
      if (!host.isConnected) return;
      layer.hidePopover();
      layer.showPopover();
    },
    isHost: (element) => element === host,
  };
}
