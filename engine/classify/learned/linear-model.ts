import type { Cue } from '../../cue';
import { type Features, featuresOf } from './features';
import type { Tokens } from './tokens';

/** The cue classes that the model weighs, in the order of its weights. */
export const MODEL_CUES: readonly Cue[] = [
  'opt-out',
  'phone',
  'handle',
  'link',
  'contact',
  'price',
  'gift',
  'event',
  'urgency',
  'salutation',
  'call-to-action',
  'trade',
  'goods',
  'venue',
  'apology',
  'superlative',
  'emoji',
];

/** A linear model: buckets by their hashed weight, cue classes and script by weights of their own. */
export interface LinearModel {
  /** By bucket; times `scale`. */
  readonly weights: ArrayLike<number>;
  readonly scale: number;
  /** By place in MODEL_CUES; the last is for a text with Chinese in it. */
  readonly cues: ArrayLike<number>;
  readonly bias: number;
}

/**
 * The score before calibration. Buckets are divided by the root of their number, so that length alone says nothing; cue classes are few
 * and carry over to kinds of text that the buckets never saw, so they count in full.
 */
export function rawScoreOf({ weights, scale, cues, bias }: LinearModel, { buckets, count }: Features, present: ReadonlySet<Cue>, isChinese: boolean): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[buckets[i] as number] as number;
  let score = bias + (count === 0 ? 0 : (scale * sum) / Math.sqrt(count));
  for (let i = 0; i < MODEL_CUES.length; i++) if (present.has(MODEL_CUES[i] as Cue)) score += cues[i] as number;
  return isChinese ? score + (cues[MODEL_CUES.length] as number) : score;
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
