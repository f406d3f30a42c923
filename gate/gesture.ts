import type { SendCombo, SendKeyPress } from './send-key';

/** One way in which a person, or the page on the person's behalf, sends what stands in one or more editors; enough to do it again. */
export type Gesture = {
  /** The editing hosts whose texts would leave, the one with the focus first. */
  readonly hosts: readonly HTMLElement[];
  /** By a new, trusted act of the person: not by the page, and not by a key that repeats. */
  readonly isOwn: boolean;
  readonly button?: HTMLElement | SVGElement;
} & (
  | { readonly by: 'key'; readonly target: HTMLElement; readonly combo: SendCombo; readonly press: SendKeyPress }
  | {
      readonly by: 'button';
      readonly button: HTMLElement | SVGElement;
      /** By a finger, of which pages also hear by touch events. */
      readonly isTouch: boolean;
    }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
);
