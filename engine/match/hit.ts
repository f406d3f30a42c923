import type { Cue } from '../cue';
import type { Variant } from '../finding';

/** One place where a detector matched: the folded units [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly via?: Variant;
  readonly cues?: readonly Cue[];
}
