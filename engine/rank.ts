import { type Finding, SEVERITIES } from './finding';
import type { Span } from './span';

/** Findings that speak about the same stretch of text, to be shown as one. */
export interface Group extends Span {
  /** The strongest ground first; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const strength = (finding: Finding) => SEVERITIES.indexOf(finding.severity);

/** The stronger first, then the surer, then the shorter, then by rule, so that the order never depends on how findings came in. */
function byStrength(a: Finding, b: Finding): number {
  return strength(b) - strength(a) || b.score - a.score || a.end - a.start - (b.end - b.start) || (a.ruleId < b.ruleId ? -1 : 1);
}

/**
 * Findings that overlap joined into one group each, the strongest group first. A finding that holds others in it, as one
 * about the whole text does, stays apart from what stands inside, or it would swallow every place that can be mended.
 * O(n log n).
 */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: { start: number; end: number; findings: [Finding, ...Finding[]] }[] = [];
  const wide: Finding[] = [];
  for (const [at, finding] of inOrder.entries()) {
    const next = inOrder[at + 1];
    const last = groups.at(-1);
    const holdsNext = next !== undefined && next.end < finding.end && next.start >= finding.start && next.end - next.start < (finding.end - finding.start) / 2;
    if (holdsNext) wide.push(finding);
    else if (last && finding.start < last.end) {
      last.findings.push(finding);
      last.end = Math.max(last.end, finding.end);
    } else groups.push({ start: finding.start, end: finding.end, findings: [finding] });
  }
  const apart = wide.map((finding) => ({ start: finding.start, end: finding.end, findings: [finding] as [Finding, ...Finding[]] }));
  for (const group of groups) group.findings.sort(byStrength);
  return [...groups, ...apart].sort((a, b) => byStrength(a.findings[0], b.findings[0]) || a.start - b.start);
}

/** So many groups are shown at a time; more is read by nobody. */
export const MOST_SHOWN = 3;

/** The groups to show now, and how many wait. */
export function mostUrgent(findings: readonly Finding[]): { readonly shown: readonly Group[]; readonly waiting: number } {
  const groups = groupsOf(findings);
  return { shown: groups.slice(0, MOST_SHOWN), waiting: Math.max(0, groups.length - MOST_SHOWN) };
}

/** How much of the whole score rests on each finding, 0…1, strongest first: what the score would lose without it. */
export function partsOf(
  findings: readonly Finding[],
  scoreOf: (findings: readonly Finding[]) => number,
): readonly { readonly finding: Finding; readonly part: number }[] {
  const whole = scoreOf(findings);
  return findings
    .map((finding) => ({ finding, part: whole - scoreOf(findings.filter((other) => other !== finding)) }))
    .sort((a, b) => b.part - a.part || byStrength(a.finding, b.finding));
}
