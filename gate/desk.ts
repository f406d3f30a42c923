import type { Gesture } from './gesture';
import { type Decided, type GateCommand, type GateEvent, type GateState, IDLE, type Judgement, step, type TextKey } from './machine';
import type { GateNotice, GatePort, Judge, Look } from './port';
import { isUsualSend, type SendCombo } from './send-key';

/** What became of the question for the checker. */
export type BringAnswer = 'brought' | 'off' | 'failed';

/** What the desk needs from outside. */
export interface DeskTools {
  /** Asks for the checker and gives the answer, at most once. */
  bring(onAnswer: (answer: BringAnswer) => void): void;
  /** Does a gesture again; true when the page took it, by preventing its default action. */
  replay(gesture: Gesture): boolean;
  /** Says something where there is no checker to say it. */
  say(notice: GateNotice, host: HTMLElement): void;
}

/** How long a send waits for the checker before it goes on unchecked, ms; a cold start takes 80 (browsers.md Q6). */
const WAIT_MS = 3000;
/** How long a text may stay in its editor after a replayed gesture before the person is told to press again, ms: servers answer in it. */
const LEAVE_MS = 1500;

const MISSING: Look = { key: 0, isEmpty: false, judgement: 'unchecked' };

/** The machines of all editors of one frame, and the doing of what they command. */
export class Desk implements GatePort {
  #status: 'unasked' | 'asking' | 'ready' | 'off' | 'failed' = 'unasked';
  #judge: Judge | null = null;
  #isClaimed = false;
  /** Only states that are not idle. */
  readonly #states = new Map<HTMLElement, GateState>();
  /** The gesture that was held for each text that is held. */
  readonly #held = new WeakMap<HTMLElement, Gesture>();
  #waiting: { readonly gesture: Gesture; isFinished: boolean } | null = null;
  #focused: HTMLElement | null = null;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: DeskTools) {}

  /** False where the person switched the checker off: then nothing is to be touched. */
  get isOn(): boolean {
    return this.#status !== 'off';
  }

  claim(): boolean {
    const isFirst = !this.#isClaimed;
    this.#isClaimed = true;
    return isFirst;
  }

  connect(judge: Judge): void {
    this.#judge = judge;
    this.#status = 'ready';
    clearTimeout(this.#deadline);
    if (this.#focused?.isConnected) judge.attend(this.#focused);
    this.#settle();
  }

  disconnect(): void {
    this.#status = 'off';
    // what waits is settled when its gesture is over
    for (const host of [...this.#states.keys()]) if (!this.#waiting?.gesture.hosts.includes(host)) this.#apply(host, { on: 'stop' });
    this.#judge = null;
    this.#settle();
  }

  /** True when these keys send in this editor, as far as is known now. */
  isSend(combo: SendCombo, host: HTMLElement): boolean {
    return this.#judge ? this.#judge.isSend(combo, host) : isUsualSend(combo);
  }

  get sendButton(): string | undefined {
    return this.#judge?.sendButton;
  }

  takes(event: Event): boolean {
    return this.#judge?.takes(event) ?? false;
  }

  /** An editor has the focus. */
  attend(host: HTMLElement): void {
    this.#focused = host;
    if (this.#judge) this.#judge.attend(host);
    else if (this.#status !== 'off') this.#bring();
  }

  /** The settings changed: what was off may be on. */
  reconsider(): void {
    if (this.#isClaimed || this.#status === 'asking') return;
    this.#status = 'unasked';
    if (this.#focused?.isConnected) this.#bring();
  }

  /** Decides on a gesture, synchronously; true when its events have to be stopped. `isFinished`: no further event of it will come. */
  holds(gesture: Gesture, isFinished: boolean): boolean {
    // what waits for another editor cannot wait behind this one: the person has to press there again
    this.#giveUp(this.#waiting?.isFinished ? { on: 'edit', key: null } : { on: 'abort' }, gesture.hosts);
    for (const host of gesture.hosts) {
      const look = this.#look(host);
      const isHeld = this.#decide(host, gesture, look);
      if (look.judgement === 'waiting') this.#waiting = { gesture, isFinished };
      else if (isHeld) return true;
    }
    return this.#waiting !== null;
  }

  /** The last event of the gesture that waits has come. */
  finish(): void {
    if (this.#waiting) this.#waiting.isFinished = true;
    this.#settle();
  }

  /** The person gave the gesture that waits up. */
  abandon(): void {
    if (!this.#waiting?.isFinished) this.#giveUp({ on: 'abort' });
  }

  edited(host: HTMLElement): void {
    if (!this.#states.has(host)) return;
    this.#apply(host, { on: 'edit', key: this.#judge?.look(host).key ?? null });
    if (this.#waiting?.gesture.hosts.includes(host)) this.#giveUp({ on: 'abort' });
  }

  drawn(host: HTMLElement): void {
    if (!this.#waiting?.gesture.hosts.includes(host)) this.edited(host);
  }

  reviewed(): void {
    for (const [host, { at }] of [...this.#states]) {
      if (at === 'held' && !/^(?:warn|block)$/.test(this.#lookNow(host).judgement)) this.#apply(host, { on: 'edit', key: null });
    }
  }

  adopt(host: HTMLElement, decided: Decided): void {
    this.#states.set(host, decided);
  }

  letGo(host: HTMLElement): void {
    const gesture = this.#held.get(host);
    if (!gesture || !this.allow(host).includes('replay')) return;
    if (!this.holds({ ...gesture, isOwn: false }, true)) this.#replay(gesture);
  }

  allow(host: HTMLElement): readonly GateCommand[] {
    return this.#apply(host, { on: 'let-go', now: performance.now() });
  }

  /** The extension is gone: ends all holding and takes everything away. */
  retire(): void {
    const judge = this.#judge;
    // the rest of an unfinished press reaches the page from now on, as the person's own
    this.abandon();
    this.disconnect();
    judge?.retire();
  }

  #bring(): void {
    if (this.#status === 'asking' || this.#status === 'ready') return;
    this.#status = 'asking';
    const take = (answer: BringAnswer) => {
      // what is brought connects by itself
      if (this.#status !== 'asking' || answer === 'brought') return;
      clearTimeout(this.#deadline);
      if (answer === 'off') return this.disconnect();
      this.#status = answer;
      this.#settle();
    };
    this.#deadline = setTimeout(() => take('failed'), WAIT_MS);
    this.tools.bring(take);
  }

  #look(host: HTMLElement): { readonly key: TextKey; readonly judgement: Judgement } {
    if (this.#judge || this.#status === 'failed') return this.#lookNow(host);
    this.#bring();
    return { key: 0, judgement: 'waiting' };
  }

  #lookNow(host: HTMLElement): Look {
    return this.#judge?.look(host) ?? MISSING;
  }

  /** Decides on the gesture that waits, once it is over and the checker is here or known not to come. */
  #settle(): void {
    if (!this.#waiting?.isFinished || this.#status === 'asking') return;
    const { gesture } = this.#waiting;
    if (gesture.hosts.some((host) => this.#lookNow(host).judgement === 'waiting')) return;
    this.#waiting = null;
    let isHeld = false;
    for (const host of gesture.hosts) {
      // the checker knows better what sends here: what turns out to be a new line goes on whatever the text says
      const isNoSend = gesture.by === 'key' && !this.isSend(gesture.combo, host);
      if (isHeld) this.#apply(host, { on: 'abort' });
      else if (this.#status === 'off' || isNoSend) this.#apply(host, { on: 'stop' });
      else isHeld = this.#decide(host, gesture, this.#lookNow(host));
    }
    if (!isHeld) this.#replay(gesture);
  }

  /** Gives true when the gesture is held for this editor. */
  #decide(host: HTMLElement, gesture: Gesture, { key, judgement }: Pick<Look, 'key' | 'judgement'>): boolean {
    return this.#apply(host, { on: 'gesture', key, judgement, isOwn: gesture.isOwn, now: performance.now() }, gesture).includes('hold');
  }

  /** Waits no more; the event tells the editors that waited, but for those given. */
  #giveUp(event: GateEvent, but: readonly HTMLElement[] = []): void {
    for (const host of this.#waiting?.gesture.hosts ?? []) if (!but.includes(host)) this.#apply(host, event);
    this.#waiting = null;
  }

  #apply(host: HTMLElement, event: GateEvent, gesture?: Gesture): GateCommand[] {
    const [state, ...commands] = step(this.#states.get(host) ?? IDLE, event);
    if (state.at === 'idle') this.#states.delete(host);
    else this.#states.set(host, state);
    this.#judge?.moved(host, state);
    for (const command of commands) this.#do(command, host, gesture);
    return commands;
  }

  #do(command: GateCommand, host: HTMLElement, gesture: Gesture | undefined): void {
    if (command === 'close-card') this.#judge?.close(host);
    if (command === 'ask-again') this.#notify('press-again', host);
    if (command === 'say-unchecked') this.#notify('unchecked', host);
    if (command !== 'show-card' || !gesture) return;
    this.#held.set(host, gesture);
    this.#judge?.show(host, gesture.button);
  }

  #notify(notice: GateNotice, host: HTMLElement): void {
    if (this.#judge) this.#judge.notify(notice, host);
    else this.tools.say(notice, host);
  }

  #replay(gesture: Gesture): void {
    const host = gesture.hosts.find((one) => one.isConnected);
    const before = host && this.#judge?.look(host);
    const isTaken = this.tools.replay(gesture);
    if (isTaken || !before || before.isEmpty) return;
    setTimeout(() => {
      if (host.isConnected && this.#judge?.look(host).key === before.key) this.#notify('press-again', host);
    }, LEAVE_MS);
  }
}
