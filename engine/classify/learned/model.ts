import { BUCKETS } from './features';
import type { LinearModel } from './linear-model';
import { BIAS, SCALE, SIGN_WEIGHTS, WEIGHTS } from './weights';

/** The middle level of a weight, so that ':' is the lowest (scripts/train/quantise.ts). */
const ZERO = 58 + 31;
const BACKSLASH = 92;

/** One character a weight, so that unpacking is one pass without a table. */
function unpack(packed: string): Int8Array {
  const weights = new Int8Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const code = packed.charCodeAt(bucket);
    weights[bucket] = (code > BACKSLASH ? code - 1 : code) - ZERO;
  }
  return weights;
}

let model: LinearModel | undefined;

/** The shipped model, unpacked when first asked for: 32 KB, under a millisecond. */
export function learnedModel(): LinearModel {
  model ??= { weights: unpack(WEIGHTS), scale: SCALE, signs: SIGN_WEIGHTS, bias: BIAS };
  return model;
}
