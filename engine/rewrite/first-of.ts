import type { Rewrite } from '../rule';

/** The first of the rewrites that has something to offer. */
export function firstOf(...rewrites: readonly Rewrite[]): Rewrite {
  return (text, hit) => {
    for (const rewrite of rewrites) {
      const edit = rewrite(text, hit);
      if (edit) return edit;
    }
    return null;
  };
}
