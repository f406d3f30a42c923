import type { Rewrite } from '../rule';

/** Puts a mark in front of the whole text, for instance a disclosure that was missing; null when it stands there already. */
export function prepend(mark: string): Rewrite {
  return (text) => (text.startsWith(mark) ? null : { start: 0, end: 0, text: mark });
}
