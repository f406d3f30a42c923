import tokens from '@/components/tokens.css?inline';
import card from '../card/card.css?inline';
import entry from '../card/entry.css?inline';
import { pressFor } from '../card/trusted';
import boxes from '../marks/boxes.css?inline';
import { randomName } from '../random-name';
import { LAYER_ID } from './layer-id';
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
  const host = document.createElement(`x-${randomName()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HOST_RULE + tokens + stage + boxes + card + entry);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.id = LAYER_ID;
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
  private readonly view = stageWindow();
  private host: HTMLElement | null = null;
  private layer: HTMLElement | null = null;
  private readonly places = new Set<HTMLElement>();
  private readonly observer = new MutationObserver(() => this.defend());
  private root: Element | null = null;
  private hasComeBack = false;
  private isOver = false;

  constructor(
    private readonly language: () => string,
    private readonly onLost: () => void,
    signal: AbortSignal,
  ) {
    // What stands in a window around this frame would outlive it.
    addEventListener('pagehide', ({ persisted }) => persisted || this.end(), { signal });
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** A new place to draw in; the first one brings the stage into the page. `beside` is an element that must stay usable next to it. */
  enter(beside: Element | null): HTMLElement {
    const page = this.view.document;
    const place = page.createElement('div');
    place.className = 'place';
    if (this.isOver) return place;
    if (this.places.size === 0) ({ host: this.host, layer: this.layer } = buildHost(this.view, this.language()));
    this.layer?.append(place);
    this.places.add(place);
    const parent = parentBeside(beside, page);
    if (!this.host?.isConnected || (beside && this.host.parentNode !== parent)) this.show(parent);
    return place;
  }

  /** Gives a place back; the last one takes the stage out of the page. */
  leave(place: HTMLElement): void {
    place.remove();
    if (this.places.delete(place) && this.places.size === 0) this.clear();
  }

  /** Puts the stage above whatever the page opened since. */
  raise(): void {
    if (!this.host?.isConnected) return;
    this.layer?.hidePopover();
    this.layer?.showPopover();
  }

  /** Sees to it that a press on a button of ours gets there: a page may stop every event at its window, before it comes down to us. */
  bring(press: MouseEvent): void {
    const { layer } = this;
    if (!layer || !press.isTrusted) return;
    const root = layer.getRootNode() as ShadowRoot;
    // a click that a key made has no place
    const hit = press.clientX || press.clientY ? root.elementFromPoint(press.clientX, press.clientY) : root.activeElement;
    const button = hit?.closest('button:enabled');
    if (!button) return;
    press.preventDefault();
    let hasArrived = false;
    const onArrival = () => {
      hasArrived = true;
    };
    layer.addEventListener('click', onArrival, { capture: true, once: true });
    setTimeout(() => {
      layer.removeEventListener('click', onArrival, { capture: true });
      if (!hasArrived) pressFor(button);
    });
  }

  /** True for the one element of ours that the page can see. */
  isHost(element: EventTarget | null): boolean {
    return element !== null && element === this.host;
  }

  private show(parent: Element): void {
    const { host, layer } = this;
    if (!host || !layer) return;
    this.observer.disconnect();
    if (host.parentNode !== parent) parent.append(host);
    if (!layer.matches(':popover-open')) layer.showPopover();
    // A page can take away the host, what the host stands in, or (document.open) the whole tree.
    const { document: page } = this.view;
    for (const holder of new Set([parent, page.documentElement, page])) this.observer.observe(holder, { childList: true });
    this.observer.observe(host, { attributes: true });
    this.root = page.documentElement;
  }

  private defend(): void {
    const { host } = this;
    if (!host || (host.isConnected && host.attributes.length === 0)) return;
    const { documentElement } = this.view.document;
    if (documentElement !== this.root) {
      // `document.open()` also takes every listener in what we drew, and the editor that it spoke of is gone.
      this.clear();
      return;
    }
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (!this.hasComeBack) {
      this.hasComeBack = true;
      this.show(documentElement);
      return;
    }
    this.end();
    this.onLost();
  }

  private clear(): void {
    this.observer.disconnect();
    this.host?.remove();
    this.places.clear();
  }

  private end(): void {
    this.isOver = true;
    this.clear();
    this.layer?.replaceChildren();
  }
}
