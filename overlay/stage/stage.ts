import card from '../card/card.css?inline';
import boxes from '../marks/boxes.css?inline';
import stage from './stage.css?inline';

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
 * Where everything that we draw stands: one layer in the top layer of the page, inside a closed shadow root. It is in the page only while
 * something is drawn. A page that takes it away sees it come back once; after that `onLost` runs and the stage draws nothing any more.
 */
export class Stage {
  private readonly host: HTMLElement;
  private readonly layer: HTMLElement;
  private readonly places = new Set<HTMLElement>();
  private readonly observer = new MutationObserver(() => this.defend());
  private hasComeBack = false;
  private isOver = false;

  constructor(
    language: string,
    private readonly onLost: () => void,
    signal: AbortSignal,
  ) {
    ({ host: this.host, layer: this.layer } = buildHost(language));
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** A new place to draw in; the first one brings the stage into the page. `beside` is an element that must stay usable next to it. */
  enter(beside: Element | null): HTMLElement {
    const place = document.createElement('div');
    place.className = 'place';
    if (this.isOver) return place;
    this.layer.append(place);
    this.places.add(place);
    const parent = parentBeside(beside);
    if (!this.host.isConnected || (beside && this.host.parentNode !== parent)) this.show(parent);
    return place;
  }

  /** Gives a place back; the last one takes the stage out of the page. */
  leave(place: HTMLElement): void {
    place.remove();
    if (!this.places.delete(place) || this.places.size > 0) return;
    this.observer.disconnect();
    this.host.remove();
  }

  /** Puts the stage above whatever the page opened since. */
  raise(): void {
    if (!this.host.isConnected) return;
    this.layer.hidePopover();
    this.layer.showPopover();
  }

  /** True for the one element of ours that the page can see. */
  isHost(element: EventTarget | null): boolean {
    return element === this.host;
  }

  private show(parent: Element): void {
    this.observer.disconnect();
    if (this.host.parentNode !== parent) parent.append(this.host);
    if (!this.layer.matches(':popover-open')) this.layer.showPopover();
    // A page can take away the host, what the host stands in, or (document.open) the whole tree.
    for (const holder of new Set([parent, document.documentElement, document])) this.observer.observe(holder, { childList: true });
    this.observer.observe(this.host, { attributes: true });
  }

  private defend(): void {
    const { attributes } = this.host;
    if (this.isOver || (this.host.isConnected && attributes.length === 0)) return;
    for (const { name } of [...attributes]) this.host.removeAttribute(name);
    if (!this.hasComeBack) {
      this.hasComeBack = true;
      this.show(document.documentElement);
      return;
    }
    this.end();
    this.onLost();
  }

  private end(): void {
    this.isOver = true;
    this.observer.disconnect();
    this.host.remove();
    this.places.clear();
    this.layer.replaceChildren();
  }
}
