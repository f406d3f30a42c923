import type { Cue } from '../../cue';
import type { Normalised } from '../../normalise/normalise';
import { cueClassesIn } from '../cues';
import { type Correction, MOST_LEVEL, nameOfKind, type TextKind } from './correction';
import { learnedScoreOf } from './learned-score';
import { tokensOf } from './tokens';

const SHORT_TOKENS = 12;
const MEDIUM_TOKENS = 60;

function kindOf(text: Normalised, cues: ReadonlySet<Cue>): TextKind {
  const { count, isChinese } = tokensOf(text);
  const length = count <= SHORT_TOKENS ? 'short' : count <= MEDIUM_TOKENS ? 'medium' : 'long';
  return { isChinese, length, cues: [...cues].sort() };
}

const logOdds = (probability: number) => Math.log(probability / (1 - probability));

/** The correction that silences a score which speaks from the probability `atLeast`, for a text and its like. Null where it does not speak, or is too sure. */
export function correctionOf(text: Normalised, atLeast: number): Correction | null {
  const cues = cueClassesIn(text.normal);
  const level = Math.floor(logOdds(learnedScoreOf(text, cues)) - logOdds(atLeast)) + 1;
  return level >= 1 && level <= MOST_LEVEL ? { kind: kindOf(text, cues), level } : null;
}

/** Whether the corrections silence such a score for a text. More of them never make it speak more. */
export function isCorrected(text: Normalised, atLeast: number, corrections: readonly Correction[]): boolean {
  if (corrections.length === 0) return false;
  const needed = correctionOf(text, atLeast);
  if (!needed) return false;
  const name = nameOfKind(needed.kind);
  return corrections.some(({ kind, level }) => level >= needed.level && nameOfKind(kind) === name);
}
