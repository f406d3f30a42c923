import { type Finding, SEVERITIES } from './finding';
import type { Joined } from './unfold/apart';

const isOverlapping = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

/** Of what a finding spans so much must be marks that were left out; where next to nothing was set apart the first reading tells of it. */
const LEAST_SHARE = 1 / 6;

/** A finding in the joined text as one in the given text; null when it does not come of what was set apart. */
function placed(finding: Finding, { origins }: Joined): Finding | null {
  const start = origins[finding.start] as number;
  const end = (origins[finding.end - 1] as number) + 1;
  const left = end - start - (finding.end - finding.start);
  return left === 0 || left < (end - start) * LEAST_SHARE ? null : { ...finding, start, end, via: finding.via ?? 'separated' };
}

/**
 * The findings of a text together with those that show only when characters that marks set apart are read together: a rule that speaks of the
 * same place in both readings is told once, with the wider span where the second is as strong.
 */
export function withSecondReading(first: readonly Finding[], second: readonly Finding[], joined: Joined): Finding[] {
  const all = [...first];
  for (const found of second) {
    const finding = placed(found, joined);
    if (!finding) continue;
    const same = all.filter((other) => other.ruleId === finding.ruleId && isOverlapping(other, finding));
    const isWider = same.every(
      (other) =>
        finding.start <= other.start &&
        finding.end >= other.end &&
        finding.end - finding.start > other.end - other.start &&
        SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(other.severity),
    );
    if (!isWider) continue;
    for (const other of same) all.splice(all.indexOf(other), 1);
    all.push(finding);
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
