import type { FrameReport } from '@/state/frame-report';
import type { SettingsChange } from '@/state/settings-change';

/** Answer to a sentinel that asked for the checker. */
export type CheckerAnswer = 'brought' | 'off-everywhere' | 'off-site' | 'failed';

/** Every message of the extension. Payloads carry ids and counts, never text. */
export interface ProtocolMap {
  /** Sentinel to background: an editor has the focus in this frame, bring the checker in. */
  bringChecker(): CheckerAnswer;
  /** Frame to background: what it does and what it found. */
  reportFrame(report: FrameReport): void;
  /** Background to all frames of a tab after a load: whoever has something to report does so again. A load within the page keeps its frames. */
  reportAgain(): void;
  /** Card or popup to background, the only writer: what the person changed. Answers when it is stored. */
  changeSettings(change: SettingsChange): void;
}
