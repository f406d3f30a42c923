import type { SendKeyPress } from './send-key';

/** One way in which a person, or the page on the person's behalf, sends what stands in one or more editors. */
export type Gesture = {
  /** The editing hosts whose texts would leave, the one with the focus first. */
  readonly hosts: readonly HTMLElement[];
  /** By a new, trusted act of the person. */
  readonly isOwn: boolean;
} & GestureMeans;

/** What a gesture is made of, enough to do it again. */
export type GestureMeans =
  | { readonly by: 'key'; readonly target: Element; readonly press: SendKeyPress }
  | { readonly by: 'button'; readonly button: HTMLElement | SVGElement }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };
