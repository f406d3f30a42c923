import type { Finding } from '../../finding';

/** Below this a text is ordinary beyond doubt: of held-back texts so low, fewer than one in five hundred was an advertisement (docs/model.md). */
const ORDINARY = 0.02;
/** A finding less sure than this may be talked down; what a checksum or a plain offer shows may not. */
const WEAK = 0.75;

/** What the learned score knows of a text. */
export interface Opinion {
  /** The score speaks itself: the text reads like an advertisement. */
  readonly isSpeaking: boolean;
  /** How likely the text is an advertisement, 0…1; asked only where it decides. */
  readonly probability: () => number;
}

/**
 * Rules and score together. A hint of a rule that heeds the score becomes a warning when the score speaks too. When the text is ordinary
 * beyond doubt, a weak finding that stands alone is lowered: a warning to a hint, and a hint that rests on the manner of the text alone to
 * nothing. Never touches `block`, never adds a finding.
 */
export function agree(findings: readonly Finding[], { isSpeaking, probability }: Opinion, heeds: (finding: Finding) => boolean): readonly Finding[] {
  if (isSpeaking) return findings.map((f) => (f.severity === 'hint' && heeds(f) ? { ...f, severity: 'warn', isRaised: true } : f));
  const [only] = findings;
  if (!only || findings.length > 1 || only.severity === 'block' || only.score >= WEAK || !heeds(only) || probability() >= ORDINARY) return findings;
  if (only.severity === 'warn') return [{ ...only, severity: 'hint' }];
  return only.cues ? [] : findings;
}
