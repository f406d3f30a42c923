import { type Features, featuresOf } from './features';
import type { Tokens } from './tokens';

/** A linear model over buckets; `weights[b] * scale` is the weight of bucket b. */
export interface LinearModel {
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
  readonly bias: number;
}

/** The score before calibration: weights of the buckets present, divided by the root of their number so that length alone says nothing. */
export function rawScoreOf({ weights, scale, bias }: LinearModel, { buckets, count }: Features): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[buckets[i] as number] as number;
  return bias + (count === 0 ? 0 : (scale * sum) / Math.sqrt(count));
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
