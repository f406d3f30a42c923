import type { RuleId, UncheckedReason } from '@/engine/finding';
import type { SettingsChange } from '@/state/settings-change';

/** What a frame says about its editors. */
export type FrameState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'off'; readonly because: 'everywhere' | 'site' }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason };

/** How often each rule has a finding in a frame's editors now. Ids and counts only. */
export type RuleCounts = Readonly<Partial<Record<RuleId, number>>>;

/** Answer to a sentinel that asked for the checker. */
export type CheckerAnswer = 'brought' | 'off-everywhere' | 'off-site' | 'failed';

/** Every message of the extension. Payloads carry ids and counts, never text. */
export interface ProtocolMap {
  /** Sentinel to background: an editor has the focus in this frame, bring the checker in. */
  bringChecker(): CheckerAnswer;
  /** Frame to background: what it does and what it found. */
  reportFrame(report: { readonly state: FrameState; readonly counts: RuleCounts }): void;
  /** Card or popup to background, the only writer: what the person changed. Answers when it is stored. */
  changeSettings(change: SettingsChange): void;
}
