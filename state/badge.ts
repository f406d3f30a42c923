import type { FrameReport } from './frame-report';
import { foundIn, heldIn } from './page-status';

/** What stands on the toolbar button of a tab: `off` by choice, `unchecked` because something could not be read, `held` while a text is kept back, `refused` when a wording was not taken. */
export interface Badge {
  readonly kind: 'quiet' | 'found' | 'held' | 'refused' | 'unchecked' | 'off';
  readonly text: string;
  /** Findings on the page. */
  readonly count: number;
}

/** The badge of a tab; `isOff` when the person switched the checker off there or everywhere. */
export function badgeOf(isOff: boolean, reports: readonly FrameReport[]): Badge {
  const count = foundIn(reports).reduce((sum, found) => sum + found.count, 0);
  if (isOff) return { kind: 'off', text: '–', count };
  if (reports.some(({ state }) => state.kind === 'unchecked')) return { kind: 'unchecked', text: '!', count };
  if (reports.some(({ isRewriteRefused }) => isRewriteRefused)) return { kind: 'refused', text: '!', count };
  if (heldIn(reports)) return { kind: 'held', text: '||', count };
  if (count === 0) return { kind: 'quiet', text: '', count };
  return { kind: 'found', text: count > 99 ? '99+' : String(count), count };
}
