import type { Finding } from '../../finding';

/** Below this a text is ordinary beyond doubt: of held-back texts so low, fewer than one in five hundred was an advertisement (docs/model.md). */
const ORDINARY = 0.02;
/** A finding less sure than this may be talked down; what a checksum or a plain offer shows may not. */
const WEAK = 0.75;

/** What the learned score knows of a text. */
export interface Opinion {
  /** The score speaks itself: the text reads like an advertisement. */
  readonly isSpeaking: boolean;
  /** The probability at most, 0…1. */
  readonly most: number;
}

/**
 * Rules and score together. A hint of a rule that heeds the score becomes a warning when the score speaks too; a weak warning that stands
 * alone becomes a hint when the text is ordinary beyond doubt. Never touches `block`, never adds or drops a finding.
 */
export function agree(findings: readonly Finding[], { isSpeaking, most }: Opinion, heeds: (finding: Finding) => boolean): readonly Finding[] {
  if (isSpeaking) return findings.map((f) => (f.severity === 'hint' && heeds(f) ? { ...f, severity: 'warn', isRaised: true } : f));
  const [only, ...others] = findings;
  const isTalkedDown = only?.severity === 'warn' && others.length === 0 && only.score < WEAK && most < ORDINARY && heeds(only);
  return isTalkedDown ? [{ ...(only as Finding), severity: 'hint' }] : findings;
}
