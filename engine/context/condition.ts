import { cueClassesIn } from '../classify/cues';
import { normalise } from '../normalise/normalise';
import type { Condition } from '../rule';
import { isInContext } from './contexts';
import { scopeAt } from './scope';

/** True when the condition holds for the hit at the normalised range [from, to). */
export function holds(condition: Condition, normal: string, from: number, to: number): boolean {
  if (typeof condition === 'string') return isInContext(condition, normal, from, to);
  if ('cues' in condition) {
    const [start, end] = scopeAt(normal, from, condition.where ?? 'text');
    const present = cueClassesIn(normal.slice(start, end));
    return condition.cues.filter((cue) => present.has(cue)).length >= condition.atLeast;
  }
  const [start, end] = scopeAt(normal, from, condition.where ?? 'sentence');
  const reach = condition.within ?? Number.POSITIVE_INFINITY;
  const before = condition.side === 'after' ? '' : normal.slice(Math.max(start, from - reach), from);
  const after = condition.side === 'before' ? '' : normal.slice(to, Math.min(end, to + reach));
  if ('terms' in condition) return condition.terms.some((t) => before.includes(normalise(t).normal) || after.includes(normalise(t).normal));
  const { pattern } = condition;
  const search = (part: string) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(part);
  return search(before) || search(after);
}
