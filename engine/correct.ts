import { correctionOf } from './classify/learned/correcting';
import type { Correction } from './classify/learned/correction';
import { normalise } from './normalise/normalise';
import { LONGEST_WHOLE } from './passages/passages';
import type { Ruleset } from './ruleset';

/**
 * The correction that silences the learned score for a text and its like; null when no rule of the set asks for the score, when it is too
 * sure, and for a text so long that it is read in passages.
 */
export function correct(text: string, { plan }: Ruleset): Correction | null {
  if (text.length > LONGEST_WHOLE) return null;
  for (const { detector } of plan.features) if (detector.feature === 'learned') return correctionOf(normalise(text), detector.atLeast);
  return null;
}
