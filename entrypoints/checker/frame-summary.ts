import type { Finding, RuleId } from '@/engine/finding';
import type { FrameReport, FrameState } from '@/state/frame-report';

/** How much of what stands in a frame's editors could be read; `nothing` when no editor is left, `unheard` when a text left one by a gesture that the page kept to itself. */
export type Readability = 'all' | 'nothing' | 'in-view' | 'unreadable' | 'unheard';

const STATES: Readonly<Record<Readability, FrameState>> = {
  all: { kind: 'checking' },
  nothing: { kind: 'waiting' },
  'in-view': { kind: 'partial' },
  unreadable: { kind: 'unchecked', reason: 'unreadable' },
  unheard: { kind: 'unchecked', reason: 'unheard' },
};

/** What a frame reports: how much of its editors can be read, how often each rule has a finding in them now, and what else is to be said. */
export function reportOf(readability: Readability, findings: readonly Finding[], more: Pick<FrameReport, 'held' | 'isRewriteRefused'>): FrameReport {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return { state: STATES[readability], counts, ...more };
}
