/** How long what belongs to one gesture may take: its key up, its drawing, the page's answer to it, ms. */
const FOLLOW_MS = 1000;
/** By then an activation that a heard gesture gave is over in both browsers (5 s), ms. */
const ACTIVATION_MS = 6000;

const GESTURES = /^(?:keydown|pointerdown|mousedown|pointerup|touchend|click)$/;
const isEnter = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent && /^(?:Numpad)?Enter$/.test(event.code);

/** A text that went from its editor as a whole. */
interface Departure {
  readonly host: HTMLElement;
  readonly at: number;
}

/** What `Hearing` needs from outside. */
export interface HearingTools {
  /** Reads the editors of this frame, so that what has changed is told at once: a field that a script empties says nothing of it in Chromium. */
  lookAgain(): void;
  /** A text left this editor by a gesture that was not heard. */
  onSwallowed(host: HTMLElement): void;
}

/** True when nothing is left of a text; what is first seen of an emptied field may be the next letter. */
function isGone(before: string, after: string): boolean {
  if (before.trim() === '') return false;
  return after.trim() === '' || (after.length <= before.length / 2 && !before.includes(after));
}

/**
 * Notices that a send was kept from us: the page, or another extension, listens on the window before us and stops what it takes. A text that
 * the page takes out of its editor proves nothing, since pages clear their editors for many reasons, and neither does a gesture that was not
 * heard. Both together do: the text went, nothing was heard since it last changed, and either an Enter came up here that never
 * went down here, or the browser says that the person has just done something although nothing was heard for longer than it counts that.
 */
export class Hearing {
  #gestureAt = performance.now();
  #focusAt = performance.now();
  #strayEnterAt = Number.NEGATIVE_INFINITY;
  #isEnterDown = false;
  #enterAt = Number.NEGATIVE_INFINITY;
  #departure: Departure | null = null;
  readonly #changedAt = new WeakMap<HTMLElement, number>();

  constructor(private readonly tools: HearingTools) {}

  /** Takes every event of the window that reached us. */
  note(event: Event): void {
    if (!event.isTrusted) return;
    const now = performance.now();
    // taking back, cutting and deleting also come by menus, of which no other event tells
    const isDeletion = event.type === 'beforeinput' && /^(?:delete|history)/.test((event as InputEvent).inputType);
    if (isDeletion || GESTURES.test(event.type)) this.#gestureAt = now;
    if (event.type === 'focusin') this.#focusAt = now;
    if (!isEnter(event)) return;
    // a key that went down elsewhere, in a dialog or another frame, comes up where the focus has just gone to; input methods let one come up twice
    const isAlone = now - Math.max(this.#focusAt, this.#enterAt) > FOLLOW_MS;
    if (event.type === 'keyup' && !this.#isEnterDown && isAlone) this.#strayEnterAt = now;
    this.#isEnterDown = event.type === 'keydown';
    this.#enterAt = now;
    if (event.type !== 'keyup') return;
    this.tools.lookAgain();
    this.#judge(now);
  }

  /** The text of an editor of this frame is another than before. */
  changed(host: HTMLElement, before: string, after: string): void {
    const now = performance.now();
    const hasHeard = this.#gestureAt >= (this.#changedAt.get(host) ?? 0);
    this.#changedAt.set(host, now);
    this.#departure = !hasHeard && isGone(before, after) ? { host, at: now } : null;
    this.#judge(now);
  }

  #judge(now: number): void {
    const { host, at } = this.#departure ?? { host: null, at: 0 };
    if (!host || now - at > FOLLOW_MS) return;
    if (now - this.#strayEnterAt > FOLLOW_MS && !this.#isUnheardActivation(host, at)) return;
    this.#departure = null;
    this.tools.onSwallowed(host);
  }

  /** True when the person has acted in this frame and nothing of it came to us. A frame of one origin with its parent is active with it. */
  #isUnheardActivation(host: HTMLElement, at: number): boolean {
    const { activeElement } = host.getRootNode() as Document | ShadowRoot;
    const isHere = window.frameElement === null && document.hasFocus() && activeElement !== null && host.contains(activeElement);
    return isHere && navigator.userActivation.isActive && at - this.#gestureAt > ACTIVATION_MS;
  }
}
