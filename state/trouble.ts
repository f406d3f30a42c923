import type { FrameReport, UncheckedBecause } from './frame-report';

/** Something that was not done although it should have been: a text not checked, a wording not put in, a send that the page did not take. */
export type Trouble = UncheckedBecause | 'rewrite-refused' | 'press-again';

/** Every kind, in the order in which they are shown. */
export const TROUBLES: readonly Trouble[] = ['unreadable', 'unheard', 'checker-missing', 'bad-input', 'rewrite-refused', 'press-again'];

/** What is wrong in a frame now. */
export function troublesIn({ state, held, isRewriteRefused }: FrameReport): readonly Trouble[] {
  const troubles: Trouble[] = [];
  if (state.kind === 'unchecked') troubles.push(state.reason);
  if (isRewriteRefused) troubles.push('rewrite-refused');
  if (held === 'press-again') troubles.push('press-again');
  return troubles;
}
