import type { Finding } from '../../finding';

/** Below this a text is ordinary beyond doubt: of held-back texts so low, one in eight hundred was an advertisement (2026-11-21). */
const ORDINARY = 0.05;
/** From here on a text is sooner an advertisement than not by far; a message is held for no less. */
const SURE = 0.8;
/** A finding less sure than this may be talked down; what a checksum or a plain offer shows may not. */
const WEAK = 0.75;

/** What the learned score knows of a text. */
export interface Opinion {
  /** The score speaks itself: the text reads like an advertisement. */
  readonly isSpeaking: boolean;
  /** How likely the text is an advertisement, 0…1; asked only where it decides. */
  readonly probability: () => number;
}

/** Whether the score may talk a finding down: one that is weak, or one on the manner of the text alone, which the score knows better. */
const isLowerable = ({ severity, score, cues }: Finding) => severity !== 'block' && (cues !== undefined || score < WEAK);

/**
 * Rules and score together. A hint of a rule that heeds the score becomes a warning when the score speaks too and is sure. When the text is
 * ordinary beyond doubt, a finding that stands alone is lowered if it may be: a warning to a hint, and a hint on the manner of the text to
 * nothing. Never touches `block`, never adds a finding.
 */
export function agree(findings: readonly Finding[], { isSpeaking, probability }: Opinion, heeds: (finding: Finding) => boolean): readonly Finding[] {
  if (isSpeaking) {
    if (probability() < SURE) return findings;
    return findings.map((f) => (f.severity === 'hint' && heeds(f) ? { ...f, severity: 'warn', isRaised: true } : f));
  }
  const [only] = findings;
  if (!only || findings.length > 1 || !isLowerable(only) || !heeds(only) || probability() >= ORDINARY) return findings;
  if (only.severity === 'warn') return [{ ...only, severity: 'hint' }];
  return only.cues ? [] : findings;
}
