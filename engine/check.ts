import type { Ruleset } from './compile';
import { severityOn } from './compile';
import { holds } from './context/condition';
import type { Finding, Severity } from './finding';
import { findHits, type Hit } from './match/find';
import { type Normalised, normalise, spanOf } from './normalise/normalise';
import type { Detector, NamedRule } from './rule';
import { isOverlapping } from './span';
import type { CheckContext } from './surface';

const DEFAULT_SCORE = 0.8;

function allowedRanges(rule: NamedRule['rule'], { normal }: Normalised): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const phrase of rule.allow ?? []) {
    const folded = normalise(phrase).normal;
    for (let at = normal.indexOf(folded); at >= 0; at = normal.indexOf(folded, at + 1)) ranges.push({ start: at, end: at + folded.length });
  }
  return ranges;
}

function isKept(hit: Hit, detector: Detector, rule: NamedRule['rule'], normal: string): boolean {
  return (
    (detector.needs ?? []).every((c) => holds(c, normal, hit.from, hit.to)) &&
    ![...(rule.unless ?? []), ...(detector.unless ?? [])].some((c) => holds(c, normal, hit.from, hit.to))
  );
}

/** Keeps, of findings of one rule that overlap, the leftmost, then the longest. */
function leftmostLongest(findings: Finding[]): Finding[] {
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const f of findings) if (!kept.some((k) => isOverlapping(k, f))) kept.push(f);
  return kept;
}

function findingsOf({ id, rule }: NamedRule, text: Normalised, severity: Severity, isForced: boolean): Finding[] {
  const found: Finding[] = [];
  const allowed = allowedRanges(rule, text);
  for (const detector of rule.find) {
    for (const hit of findHits(detector, text)) {
      const isAllowed = allowed.some((range) => range.start <= hit.from && hit.to <= range.end);
      if (isAllowed || !isKept(hit, detector, rule, text.normal)) continue;
      const { start, end } = spanOf(text, hit.from, hit.to);
      const own = isForced ? severity : (detector.severity ?? severity);
      found.push({ ruleId: id, severity: own, score: detector.score ?? DEFAULT_SCORE, start, end, ...(hit.via && { via: hit.via }) });
    }
  }
  return leftmostLongest(found);
}

/**
 * All findings in a text, sorted by start, then by end; overlaps between rules are kept (see `rank`).
 * Total: never throws, for any string.
 */
export function check(text: string, ruleset: Ruleset, context: CheckContext = {}): readonly Finding[] {
  const normalised = normalise(text);
  const findings: Finding[] = [];
  for (const named of ruleset.rules) {
    const severity = severityOn(named.rule, context.surface ?? 'public');
    if (severity === 'off') continue;
    const forced = ruleset.severities[named.id];
    findings.push(...findingsOf(named, normalised, forced ?? severity, forced !== undefined));
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
