import { scopeAround } from '../../context/scope';
import type { Cue } from '../../cue';
import type { Normalised } from '../../normalise/normalise';
import { featuresOf } from './features';
import { carrierOf, rawScoreOf } from './linear-model';
import { learnedModel } from './model';
import { signsOf } from './signs';
import { tokensOf } from './tokens';
import { CURVES } from './weights';

/**
 * How likely a text is an advertisement, a lure or a diversion sent to many, 0…1; calibrated on held-back texts (docs/model.md). O(text).
 * With the cues that may be present instead of those that are, it is a bound: no cue weighs against it.
 */
export function learnedScoreOf(text: Normalised, cues: Iterable<Cue>): number {
  const tokens = tokensOf(text);
  if (tokens.count === 0) return 0;
  const { isChinese } = tokens;
  const { slope, offset } = isChinese ? CURVES.chinese : CURVES.other;
  const score = rawScoreOf(learnedModel(), featuresOf(tokens), signsOf(cues, isChinese));
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** The clauses of the folded text, [from, to), that speak most for it. */
export function learnedCarrierOf(text: Normalised): { from: number; to: number } {
  const tokens = tokensOf(text);
  if (tokens.count === 0) return { from: 0, to: text.length };
  const run = carrierOf(learnedModel(), tokens);
  const [from, to] = scopeAround(text.units, text.length, tokens.starts[run.from] ?? 0, (tokens.starts[run.to - 1] ?? 0) + 1, 'clause');
  return { from, to };
}
