import type { Decided, GateState, Judgement, TextKey } from './machine';
import type { SendCombo } from './send-key';

/** What is said when a gesture ends without a card. */
export type GateNotice = 'unchecked' | 'press-again';

/** What the checker says of the text that stands in an editor now. */
export interface Look {
  readonly key: TextKey;
  readonly isEmpty: boolean;
  /** `waiting`: the editor has not yet drawn what was typed; the checker connects anew when it has. */
  readonly judgement: Judgement;
}

/** What the checker does for the sentinel once it is there. All calls are synchronous; the sentinel asks inside event handlers. */
export interface Judge {
  look(host: HTMLElement): Look;
  /** True when these keys send in this editor, by the site file, by what the editor says of itself, and by what was seen. */
  isSend(combo: SendCombo, host: HTMLElement): boolean;
  /** The site file's selector for the send button. */
  readonly sendButton: string | undefined;
  /** An editor has the focus: begin to mark it. */
  attend(host: HTMLElement): void;
  /** Open the card on a text that is held; `pressed` is the button that was to send it. */
  show(host: HTMLElement, pressed?: Element): void;
  /** The text is no longer held. */
  close(host: HTMLElement): void;
  notify(notice: GateNotice, host: HTMLElement): void;
  /** Where the gate of an editor stands after something happened to it, before anything is done about that. */
  moved(host: HTMLElement, state: GateState): void;
  /** The extension is gone: take everything away. */
  retire(): void;
  /** True for an event in what we drew ourselves, or a key for it: it is seen to before the page gets it, and no business of the gate. */
  takes(event: Event): boolean;
}

/** What the sentinel does for the checker. */
export interface GatePort {
  /** True for the first caller only: a checker that was brought in twice steps back. */
  claim(): boolean;
  /** The checker is on; what waits is decided now. */
  connect(judge: Judge): void;
  /** The checker is switched off here; what waits goes on, nothing is held any more. */
  disconnect(): void;
  /** The editor's text is about to change, or is gone: what was decided on it, and a gesture that waits, is about another one. */
  edited(host: HTMLElement): void;
  /** What was typed a moment ago is drawn: before a gesture that waits, which is decided on by what stands there then. */
  drawn(host: HTMLElement): void;
  /** What the checker says may have changed, though no text did: settings, or a finding that the person ignored. */
  reviewed(): void;
  /** Another frame that sees this editor too decided on its text, and shows the card. */
  adopt(host: HTMLElement, decided: Decided): void;
  /** The person said "send anyway" in the card. */
  letGo(host: HTMLElement): void;
  /** The person said so outside of the page: the next send of the text that is held goes through, soon. */
  allow(host: HTMLElement): void;
}

const KEY = Symbol.for('shenyan.gate');
type Shared = { [KEY]?: GatePort };

/** Leaves the port where a later script of the extension in the same frame finds it; the page's own world does not see it. */
export function offerPort(port: GatePort): void {
  (globalThis as Shared)[KEY] = port;
}

/** The port that the sentinel of this frame left, undefined when there is none. */
export function findPort(): GatePort | undefined {
  return (globalThis as Shared)[KEY];
}
