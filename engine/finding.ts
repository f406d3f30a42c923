import type { Cue } from './cue';
import type { Span } from './span';

/** How strongly a finding speaks: `hint` marks only, `warn` holds once per text, `block` holds until it is let go in the card. */
export type Severity = 'hint' | 'warn' | 'block';

/** Severities from weakest to strongest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'warn', 'block'];

/** A rule's name, `pack/rule`, equal to its path below `rules/` without the extension. */
export type RuleId = `${string}/${string}`;

/** How a wording was disguised when it was found; a rule opts in to each, since each costs precision. */
export type Variant = 'separated' | 'homophone' | 'pinyin' | 'split' | 'shape' | 'emoji' | 'digits' | 'repeated';

/** One thing worth telling the writer. Plain data: may be copied, compared and stored; never contains the text itself. */
export interface Finding extends Span {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** How sure the engine is, 0…1. */
  readonly score: number;
  /** Which disguise was unfolded to find it; absent when the wording stood there plainly. */
  readonly via?: Variant;
  /** The classes of cue that a finding about the manner of the whole text rests on. */
  readonly cues?: readonly Cue[];
  /** The rule alone gives a weaker severity; the learned score agrees with it. */
  readonly isRaised?: true;
}

/** What the checker says of a whole text. `unchecked` is always shown to the person, never mapped to clean. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason };

/** Why a text could not be checked. */
export type UncheckedReason = 'unreadable' | 'checker-missing' | 'bad-input';

/** What the gate does with a text: the strongest severity found in it, or none. */
export type Action = 'none' | Severity;

/** The strongest severity among the findings, `none` when there are none. */
export function actionOf(findings: readonly Finding[]): Action {
  let action: Action = 'none';
  for (const { severity } of findings) if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(action as Severity)) action = severity;
  return action;
}

/** One figure 0…1 for a text: the chance that at least one finding is right, weighted by how strongly each speaks. */
export function scoreOf(findings: readonly Finding[]): number {
  const weight: Record<Severity, number> = { hint: 0.4, warn: 0.8, block: 1 };
  return 1 - findings.reduce((rest, f) => rest * (1 - f.score * weight[f.severity]), 1);
}
