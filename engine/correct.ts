import { correctionOf } from './classify/learned/correcting';
import type { Correction } from './classify/learned/correction';
import type { Ruleset } from './compile';
import { normalise } from './normalise/normalise';
import { isFeatureDetector } from './plan';

/** The correction that silences the learned score for a text and its like; null when no rule of the set asks for the score, or when it is too sure. */
export function correct(text: string, { plan }: Ruleset): Correction | null {
  for (const { detector } of plan.detectors)
    if (isFeatureDetector(detector) && detector.feature === 'learned') return correctionOf(normalise(text), detector.atLeast);
  return null;
}
