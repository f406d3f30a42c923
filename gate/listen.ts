import { deepTargetOf } from '@/editors/deep-dom';
import { editableAt, isInside } from '@/editors/editable';
import { composerOf, editorsInside } from './composer';
import { Desk, type DeskTools } from './desk';
import type { Gesture } from './gesture';
import { HEARD, PRESS_STARTS } from './hear';
import { replay } from './resume';
import { sendButtonAt } from './send-button';
import { pressOf, sendComboOf } from './send-key';

/** How long events that follow from a gesture share its decision: an Enter in a form is keydown, click and submit, ms. */
const FOLLOW_MS = 1000;

/** A gesture on which has been decided and whose later events follow the decision. */
interface Open {
  readonly gesture: Gesture | null;
  readonly isHeld: boolean;
  readonly since: number;
  /** Types of the events of a press that have come; a type that comes again is another press. */
  readonly seen: Set<string>;
}

const NOTHING: Open = { gesture: null, isHeld: false, since: 0, seen: new Set() };

/** Keys that press a button. */
const PRESSING = /^(?:Enter| )$/;

/** True for what a person presses in order to do something. */
function isPress(event: Event): boolean {
  return event instanceof KeyboardEvent ? event.type === 'keydown' && PRESSING.test(event.key) : /^(?:pointerdown|click)$/.test(event.type);
}

/** What the listener needs from outside. */
export interface ListenTools extends Omit<DeskTools, 'replay'> {
  /** False once the extension was updated or removed: then the listener takes itself away. */
  isAlive(): boolean;
}

/** Reads the events of one frame (hear.ts), in the order in which they come, and asks the desk what becomes of them. */
export class Listener {
  readonly desk: Desk;
  readonly #known = new Set<HTMLElement>();
  readonly #heldKeys = new Set<string>();
  #last: HTMLElement | null = null;
  #open = NOTHING;
  #pressedAt = Number.NEGATIVE_INFINITY;
  #isReplaying = false;

  constructor(
    private readonly tools: ListenTools,
    private readonly end: AbortController,
  ) {
    this.desk = new Desk({ ...tools, replay: (gesture) => this.#replay(gesture) });
  }

  /** Takes one event, before the page has it. */
  hear(event: Event): void {
    if (this.#isReplaying) return;
    if (!this.tools.isAlive()) this.end.abort();
    if (event.type === 'focusin') this.#onFocus(event);
    if (!this.desk.isOn || this.desk.takes(event)) return;
    if (event.isTrusted && isPress(event)) this.#pressedAt = performance.now();
    if (!this.#isStopped(event)) return;
    event.stopImmediatePropagation();
    if (!event.type.startsWith('touch')) event.preventDefault();
  }

  #isStopped(event: Event): boolean {
    if (event instanceof KeyboardEvent) return this.#onKey(event);
    if (event.type === 'beforeinput') return this.#onBeforeInput(event as InputEvent);
    if (event.type === 'submit') return this.#onSubmit(event as SubmitEvent);
    if (event.type === 'focusin') return false;
    return this.#onPress(event as UIEvent);
  }

  #onFocus(event: Event): void {
    const target = deepTargetOf(event);
    const host = target && editableAt(target);
    if (host) this.#attend(host);
  }

  #attend(host: HTMLElement): void {
    for (const known of this.#known) if (!known.isConnected) this.#known.delete(known);
    this.#known.add(host);
    this.#last = host;
    this.desk.attend(host);
  }

  #onKey(event: KeyboardEvent): boolean {
    if (event.type === 'keyup') return this.#heldKeys.delete(event.code);
    if (event.type === 'keypress') return this.#heldKeys.has(event.code);
    // a key that is held down stays held; any other keydown is a key of its own
    if (event.repeat && this.#heldKeys.has(event.code)) return true;
    this.#heldKeys.delete(event.code);
    const combo = sendComboOf(event);
    // most keys by far: to find the editor costs more than all else that is done about them
    if (!combo && event.target === this.#last) return false;
    const target = deepTargetOf(event) as HTMLElement | null;
    const host = target && editableAt(target);
    if (!host) return this.#onButtonKey(event, target);
    if (this.#last !== host) this.#attend(host);
    if (!combo || !this.desk.isSend(combo, host)) return false;
    const gesture = { by: 'key', target, combo, press: pressOf(event), hosts: [host], isOwn: event.isTrusted && !event.repeat } as const;
    return this.#decideKey(event, gesture);
  }

  /** Enter and Space on a focused send button: some pages act on the key itself. */
  #onButtonKey(event: KeyboardEvent, target: Element | null): boolean {
    if (event.isComposing || !PRESSING.test(event.key)) return false;
    const gesture = target && this.#gestureAt(target, event.isTrusted && !event.repeat);
    return gesture ? this.#decideKey(event, gesture) : false;
  }

  #decideKey(event: KeyboardEvent, gesture: Gesture): boolean {
    const isHeld = this.#decide(gesture, true);
    if (isHeld) this.#heldKeys.add(event.code);
    return isHeld;
  }

  #onBeforeInput(event: InputEvent): boolean {
    const isBreak = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak';
    if (isBreak && this.#heldKeys.has('Enter')) return true;
    const host = event.target instanceof Element ? editableAt(event.target) : null;
    if (!host) return false;
    if (this.#last !== host) this.#attend(host);
    this.desk.edited(host);
    return false;
  }

  #onSubmit(event: SubmitEvent): boolean {
    const form = event.target as HTMLFormElement;
    const hosts = editorsInside(form, this.#last, this.#known);
    const { gesture: before, isHeld, since } = this.#open;
    if (performance.now() - since < FOLLOW_MS && before?.hosts.some((host) => hosts.includes(host))) return isHeld;
    const gesture = { by: 'submit', form, submitter: event.submitter, hosts, isOwn: this.#isFollowingPress() } as const;
    return this.#decide(gesture, true);
  }

  #onPress(event: UIEvent): boolean {
    if (event.type === 'pointercancel') {
      this.desk.abandon();
      return false;
    }
    if (event instanceof MouseEvent && event.button > 0) return false;
    const target = deepTargetOf(event);
    if (!target) return false;
    const open = this.#open;
    const isStart = PRESS_STARTS.includes(event.type);
    if (this.#belongs(event, target, open)) {
      open.seen.add(event.type);
      if (event.type === 'click') this.desk.finish();
      return open.isHeld;
    }
    if (!isStart && event.type !== 'click') return false;
    if (isStart) this.desk.abandon();
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const gesture = this.#gestureAt(target, event.isTrusted || this.#isFollowingPress(), isTouch);
    this.#open = NOTHING;
    return gesture !== null && this.#decide(gesture, !isStart, event.type);
  }

  /** True when the event is a later part of the gesture that was decided on: the rest of a press, or the click that a key makes. */
  #belongs(event: UIEvent, target: Element, { gesture, seen, since }: Open): boolean {
    if (event.type === 'click' && gesture?.by === 'key') return event.detail === 0 && performance.now() - since < FOLLOW_MS;
    return gesture?.by === 'button' && isInside(target, gesture.button) && !seen.has('click') && !seen.has(event.type);
  }

  #gestureAt(target: Element, isOwn: boolean, isTouch = false): Gesture | null {
    const button = sendButtonAt(target, this.desk.sendButton);
    if (!button) return null;
    const hosts = composerOf(button, this.#last, this.#known);
    return hosts.length > 0 ? { by: 'button', button: button.element, hosts, isOwn, isTouch } : null;
  }

  #decide(gesture: Gesture, isFinished: boolean, type?: string): boolean {
    const isHeld = this.desk.holds(gesture, isFinished);
    this.#open = { gesture, isHeld, since: performance.now(), seen: new Set(type ? [type] : []) };
    return isHeld;
  }

  /** True when a trusted press of the person came just before, after the last decision to hold: the page acts on it. */
  #isFollowingPress(): boolean {
    const { since, isHeld } = this.#open;
    return this.#pressedAt > (isHeld ? since : 0) && performance.now() - this.#pressedAt < FOLLOW_MS;
  }

  #replay(gesture: Gesture): boolean {
    this.#isReplaying = true;
    try {
      return replay(gesture);
    } finally {
      this.#isReplaying = false;
      this.#open = { gesture, isHeld: false, since: performance.now(), seen: new Set(HEARD) };
    }
  }
}
