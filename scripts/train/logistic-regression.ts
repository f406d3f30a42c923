import { BUCKETS } from '@/engine/classify/learned/features';

/** One text for training: its buckets, what it is, and how much it counts. */
export interface Row {
  readonly buckets: Uint16Array;
  readonly isSpam: boolean;
  readonly weight: number;
}

/** Weights per bucket and a bias, in floating point. */
export interface Fit {
  readonly weights: Float64Array;
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

/** Logistic regression by Adagrad, one row at a time in an order that the seed fixes, so that a second run gives the same bytes. */
export function fit(rows: readonly Row[], { epochs, rate, decay, seed }: FitOptions): Fit {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-6);
  let bias = 0;
  let biasSquares = 1;
  const order = Uint32Array.from(rows.keys());
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { buckets, isSpam, weight } = rows[at] as Row;
      const norm = 1 / Math.sqrt(buckets.length || 1);
      let z = bias;
      for (const b of buckets) z += (weights[b] as number) * norm;
      const slope = (1 / (1 + Math.exp(-z)) - (isSpam ? 1 : 0)) * weight;
      for (const b of buckets) {
        const gradient = slope * norm + decay * (weights[b] as number);
        squares[b] = (squares[b] as number) + gradient * gradient;
        weights[b] = (weights[b] as number) - (rate * gradient) / Math.sqrt(squares[b] as number);
      }
      biasSquares += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}
