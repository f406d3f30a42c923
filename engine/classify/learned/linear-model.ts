import { type Features, featuresOf } from './features';
import type { Signs } from './signs';
import type { Tokens } from './tokens';

/** A linear model: buckets by their hashed weight, signs of manner by weights of their own. */
export interface LinearModel {
  /** By bucket; times `scale`. */
  readonly weights: ArrayLike<number>;
  readonly scale: number;
  /** By sign; none but the last is below 0. */
  readonly signs: ArrayLike<number>;
  readonly bias: number;
}

/**
 * The score before calibration. Buckets are divided by the root of their number, so that length alone says nothing; signs of manner are few
 * and carry over to kinds of text that the buckets never saw, so they count in full.
 */
export function rawScoreOf(model: LinearModel, { buckets, count }: Features, signs: Signs): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += model.weights[buckets[i] as number] as number;
  let score = model.bias + (count === 0 ? 0 : (model.scale * sum) / Math.sqrt(count));
  for (let i = 0; i < signs.count; i++) score += model.signs[signs.numbers[i] as number] as number;
  return score;
}

/** The run of tokens [from, to) that carries most of the score: the greatest sum of what each token adds (Kadane's scan). */
export function carrierOf({ weights }: LinearModel, tokens: Tokens): { from: number; to: number } {
  const { buckets, tokens: places, count } = featuresOf(tokens);
  const added = new Float64Array(tokens.count);
  for (let i = 0; i < count; i++) {
    const place = places[i] as number;
    if (place >= 0) added[place] = (added[place] as number) + (weights[buckets[i] as number] as number);
  }
  let best = { from: 0, to: tokens.count };
  let most = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += added[i] as number;
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}
