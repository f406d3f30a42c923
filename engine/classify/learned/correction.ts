/**
 * What a person said is no advertisement, remembered without its words.
 *
 * Idea: a text is put into one of few kinds, by its script, its length in three steps and the classes of cue in it; a correction says how
 * much surer than usual the score must be before it speaks of that kind again. Any number of texts share a kind, so no text and no word can
 * be read back from it.
 */
import type { Cue } from '../../cue';

/** A text's length as a step: up to 12 characters or words, up to 60, more. */
export type TextLength = 'short' | 'medium' | 'long';

/** What a text is like as a whole. */
export interface TextKind {
  readonly isChinese: boolean;
  readonly length: TextLength;
  /** The classes of cue that stand in it, in alphabetical order. */
  readonly cues: readonly Cue[];
}

/** How much surer than usual the learned score must be before it speaks of a kind of text. */
export interface Correction {
  readonly kind: TextKind;
  /** Log-odds above the rule's threshold, a whole number from 1 to `MOST_LEVEL`. */
  readonly level: number;
}

/** A text whose odds are e⁶, four hundred times those at the threshold, is never corrected away. */
export const MOST_LEVEL = 6;

/** Two kinds are the same when their names are equal. */
export function nameOfKind({ isChinese, length, cues }: TextKind): string {
  return [isChinese ? 'chinese' : 'other', length, ...cues].join(' ');
}
