import type { RuleId, UncheckedReason } from '@/engine/finding';

/** Why a frame is not checked: a text cannot be, or what the person does there does not reach us. */
export type UncheckedBecause = UncheckedReason | 'unheard';

/** What a frame says about its editors. */
export type FrameState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'checking' }
  /** An editor draws only what is in view, and so only that was read. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'off'; readonly because: 'everywhere' | 'site' }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedBecause };

/** How often each rule has a finding in a frame's editors now. Ids and counts only. */
export type RuleCounts = Readonly<Partial<Record<RuleId, number>>>;

/** What a text that did not leave waits for: to be sent again, to be let go, or to be sent again because the page did not take it. */
export type Hold = 'warn' | 'block' | 'press-again';

/** What a frame does and what it found. */
export interface FrameReport {
  readonly state: FrameState;
  readonly counts: RuleCounts;
  /** Absent when no text is kept back. */
  readonly held?: Hold;
  /** Present until the text changes: an editor did not take the wording that the person chose. */
  readonly isRewriteRefused?: true;
}
