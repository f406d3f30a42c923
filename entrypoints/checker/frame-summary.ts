import type { Finding, RuleId } from '@/engine/finding';
import type { FrameReport } from '@/state/frame-report';

/** What a frame reports: whether all its editors can be read, and how often each rule has a finding in them now. */
export function reportOf(isReadable: boolean, findings: readonly Finding[]): FrameReport {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return { state: isReadable ? { kind: 'checking' } : { kind: 'unchecked', reason: 'unreadable' }, counts };
}
