/** The rest of a text of which one passage is looked at. */
export interface Elsewhere {
  /** Whether the pattern matches in a passage before this one, after it, or on either side. */
  has(pattern: RegExp, side: 'before' | 'after' | 'both'): boolean;
}

/** The rest of a text that is looked at whole. */
export const NOWHERE: Elsewhere = { has: () => false };
