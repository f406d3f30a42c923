import type { FrameReport } from '@/state/frame-report';
import type { SettingsChange } from '@/state/settings-change';
import type { Trouble } from '@/state/trouble';

/** Answer to a sentinel that asked for the checker. */
export type CheckerAnswer = 'brought' | 'off' | 'failed';

/** What is around a frame. */
export interface Surroundings {
  /** Host name of the tab, by which the person's choices for a site are kept. */
  readonly tabHost: string;
  /** The same for all frames until the browser ends, and unknown to pages: the type of the events by which checkers speak to each other. */
  readonly neighbourName: string;
}

/** Every message of the extension but the sentinel's request (checker-request.ts). Payloads carry ids and counts, never text. */
export interface ProtocolMap {
  /** Checker to background: what it has to know of what is around its frame. */
  surroundings(): Surroundings;
  /** Checker to background: bring the overlay into its frame. Rejects when the browser does not let it. */
  bringOverlay(): void;
  /** Frame to background: what it does and what it found. */
  reportFrame(report: FrameReport): void;
  /** Frame to background: what has gone wrong there since it last said so. */
  countTroubles(troubles: readonly Trouble[]): void;
  /** Background to all frames of a tab after a load: whoever has something to report does so again. A load within the page keeps its frames. */
  reportAgain(): void;
  /** Popup or side panel to a frame, because the person said so there: let the text that is held go when it is sent again. */
  allowHeld(): void;
  /** Card or popup to background, the only writer: what the person changed. Answers when it is stored. */
  changeSettings(change: SettingsChange): void;
}
