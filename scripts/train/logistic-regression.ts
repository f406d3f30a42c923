import { BUCKETS } from '@/engine/classify/learned/features';
import { CHINESE_SIGN, SIGNS } from '@/engine/classify/learned/signs';

/** One text for training: its buckets, its signs of manner, what it is, and how much it counts. */
export interface Row {
  readonly buckets: Uint16Array;
  readonly signs: Uint8Array;
  readonly isSpam: boolean;
  readonly weight: number;
}

/** A fit in floating point; `scale` is 1. */
export interface Fit {
  readonly weights: Float64Array;
  readonly scale: number;
  readonly signs: Float64Array;
  readonly bias: number;
}

/** How the fit is made. */
export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 pull towards zero on the buckets of each row. */
  readonly decay: number;
  readonly seed: number;
}

/** Numbers 0…1 that are the same for the same seed (Numerical Recipes' linear congruential generator). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}

/** The score of a row. */
export function scoreOf({ weights, signs, bias }: Fit, row: Pick<Row, 'buckets' | 'signs'>): number {
  let sum = 0;
  for (const b of row.buckets) sum += weights[b] as number;
  let score = bias + sum / Math.sqrt(row.buckets.length || 1);
  for (const sign of row.signs) score += signs[sign] as number;
  return score;
}

/** Adagrad's step for one weight. */
function learn(values: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  squares[at] = (squares[at] as number) + gradient * gradient;
  values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
}

/** The same for a sign. No cue ever speaks against an advertisement: so what may be present bounds what is (learned-score.ts). */
function learnSign(signs: Float64Array, squares: Float64Array, sign: number, gradient: number, rate: number): void {
  learn(signs, squares, sign, gradient, rate);
  if (sign !== CHINESE_SIGN && (signs[sign] as number) < 0) signs[sign] = 0;
}

/** Logistic regression by Adagrad, one row at a time in an order that the seed fixes, so that a second run gives the same bytes. */
export function regress(rows: readonly Row[], { epochs, rate, decay, seed }: FitOptions): Fit {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-6);
  const signs = new Float64Array(SIGNS);
  const signSquares = new Float64Array(SIGNS).fill(1);
  const bias = new Float64Array(1);
  const biasSquares = new Float64Array([1]);
  const order = Uint32Array.from(rows.keys());
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] as Row;
      const norm = 1 / Math.sqrt(row.buckets.length || 1);
      const score = scoreOf({ weights, scale: 1, signs, bias: bias[0] as number }, row);
      const slope = (1 / (1 + Math.exp(-score)) - (row.isSpam ? 1 : 0)) * row.weight;
      for (const b of row.buckets) learn(weights, squares, b, slope * norm + decay * (weights[b] as number), rate);
      for (const sign of row.signs) learnSign(signs, signSquares, sign, slope, rate);
      learn(bias, biasSquares, 0, slope, rate);
    }
  }
  return { weights, scale: 1, signs, bias: bias[0] as number };
}
