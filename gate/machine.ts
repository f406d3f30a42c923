import type { Action } from '@/engine/finding';

/**
 * The gate of one editor as a pure machine: what was held, what was let go, and what to do next.
 * idle → checking (the checker is still on its way) → clear, which is idle again, or held → released | edited, which is idle again.
 * Invariants: only `pass` and `replay` let a gesture through; a blocked text is let go by `let-go` alone; a checking gesture is decided
 * on as a gesture once more, or ends in `ask-again`, so that nothing is lost and nothing leaves twice.
 */

/** Stands for a text (see text-key.ts); the machine never sees the text itself. NaN, which equals nothing, for a text that is not known yet. */
export type TextKey = number;

/** What is known of the text at a gesture: the strongest severity, that it cannot be checked, or that the checker is not there or cannot read it yet. */
export type Judgement = Action | 'unchecked' | 'waiting';

/** What was decided on a text. Times are milliseconds on a monotonic clock. */
export type Decided =
  | { readonly at: 'held'; readonly key: TextKey; readonly action: 'warn' | 'block' }
  | { readonly at: 'released'; readonly key: TextKey; readonly until: number };

/** Where one editor's gate stands. */
export type GateState = { readonly at: 'idle' } | { readonly at: 'checking' } | Decided;

/** Something that happened to one editor. */
export type GateEvent =
  /** A send was tried, or one that waited can be decided on. `isOwn`: by a new gesture of the person, not by the page and not by a key that repeats. */
  | { readonly on: 'gesture'; readonly key: TextKey; readonly judgement: Judgement; readonly isOwn: boolean; readonly now: number }
  /** The text may have changed; a key that the gate does not know yet counts as changed. */
  | { readonly on: 'edit'; readonly key: TextKey | null }
  /** The person said "send anyway" in the card. */
  | { readonly on: 'let-go'; readonly now: number }
  /** The gesture that waits was given up by the person, for instance the pointer left the button. */
  | { readonly on: 'abort' }
  /** The checker was switched off here, or the extension is gone. */
  | { readonly on: 'stop' };

/** What has to be done, in this order. */
export type GateCommand =
  /** Let this gesture through; one that waited is done again. */
  | 'pass'
  /** Stop this gesture. */
  | 'hold'
  /** Do the held gesture again, once. */
  | 'replay'
  | 'show-card'
  | 'close-card'
  /** Say that the text did not leave and that the person has to press again. */
  | 'ask-again'
  /** Say that this text is not checked. */
  | 'say-unchecked';

/** The next state and what to do. */
export type GateStep = readonly [GateState, ...GateCommand[]];

/** The start of every editor. */
export const IDLE: GateState = { at: 'idle' };

/** How long "send anyway" lets a blocked text through, ms: long enough to press again when the page did not take the replayed gesture. */
export const PASS_MS = 10_000;

/** The state after the person let a held text go. A warning speaks once per text, however long the text then stays where it is. */
function released(key: TextKey, action: 'warn' | 'block', now: number): GateState {
  return { at: 'released', key, until: action === 'warn' ? Number.POSITIVE_INFINITY : now + PASS_MS };
}

function onGesture(state: GateState, { key, judgement, isOwn, now }: Extract<GateEvent, { on: 'gesture' }>): GateStep {
  const closing: GateCommand[] = state.at === 'held' ? ['close-card'] : [];
  if (judgement === 'waiting') return [{ at: 'checking' }, 'hold', ...closing];
  if (judgement === 'unchecked') return [IDLE, 'pass', ...closing, 'say-unchecked'];
  if (judgement === 'none' || judgement === 'hint') return [IDLE, 'pass', ...closing];
  if (state.at === 'released' && state.key === key && now < state.until) return [state, 'pass'];
  const isSecond = state.at === 'held' && state.key === key && state.action === 'warn' && judgement === 'warn' && isOwn;
  if (isSecond) return [released(key, 'warn', now), 'pass', 'close-card'];
  return [{ at: 'held', key, action: judgement }, 'hold', 'show-card'];
}

/** Nothing is decided any more; `waiting` is what to do about a gesture that waits. */
function leave(state: GateState, ...waiting: readonly GateCommand[]): GateStep {
  if (state.at === 'checking') return [IDLE, ...waiting];
  return state.at === 'held' ? [IDLE, 'close-card'] : [IDLE];
}

/** One step of the machine. Total: every event is allowed in every state. */
export function step(state: GateState, event: GateEvent): GateStep {
  switch (event.on) {
    case 'gesture':
      return onGesture(state, event);
    case 'edit':
      return 'key' in state && state.key === event.key ? [state] : leave(state, 'ask-again');
    case 'let-go':
      return state.at === 'held' ? [released(state.key, state.action, event.now), 'close-card', 'replay'] : [state];
    case 'abort':
      return [state.at === 'checking' ? IDLE : state];
    case 'stop':
      return leave(state);
  }
}
