import card from '../card/card.css?inline';
import boxes from '../marks/boxes.css?inline';
import stage from './stage.css?inline';
import { stageWindow, type View } from './stage-window';

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

/** What a node stands in, out of shadow trees and frames too. Told by node types: a node of another frame is no instance of our classes. */
function around(node: Node): Node | null {
  if (node.nodeType === Node.DOCUMENT_NODE) return (node as Document).defaultView?.frameElement ?? null;
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : node.parentNode;
}

/** Outside of an open modal dialog everything is inert, so a stage that serves an editor in one has to stand in it too. */
function parentBeside(beside: Element | null, page: Document): Element {
  for (let at: Node | null = beside; at; at = around(at)) {
    if (at.ownerDocument === page && (at as Element).matches?.('dialog:modal')) return at as Element;
  }
  return page.documentElement;
}

function buildHost(view: View, language: string): { host: HTMLElement; layer: HTMLElement } {
  const { document } = view;
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
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
  private readonly page: Document;
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
    const view = stageWindow();
    this.page = view.document;
    ({ host: this.host, layer: this.layer } = buildHost(view, language));
    // What stands in a window around this frame would outlive it.
    addEventListener('pagehide', ({ persisted }) => persisted || this.end(), { signal });
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** A new place to draw in; the first one brings the stage into the page. `beside` is an element that must stay usable next to it. */
  enter(beside: Element | null): HTMLElement {
    const place = this.page.createElement('div');
    place.className = 'place';
    if (this.isOver) return place;
    this.layer.append(place);
    this.places.add(place);
    const parent = parentBeside(beside, this.page);
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
    for (const holder of new Set([parent, this.page.documentElement, this.page])) this.observer.observe(holder, { childList: true });
    this.observer.observe(this.host, { attributes: true });
  }

  private defend(): void {
    const { attributes } = this.host;
    // Between `document.open()` and the first tag there is no root element to come back to; the next change is seen too.
    if (this.isOver || !this.page.documentElement || (this.host.isConnected && attributes.length === 0)) return;
    for (const { name } of [...attributes]) this.host.removeAttribute(name);
    if (!this.hasComeBack) {
      this.hasComeBack = true;
      this.show(this.page.documentElement);
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
