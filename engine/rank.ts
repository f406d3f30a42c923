import { type Finding, SEVERITIES, scoreOf } from './finding';
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

/** Each chain of findings that overlap, in the order of the text; the findings stand in that order too. */
function chainsOf(inOrder: readonly Finding[]): Group[] {
  const chains: { start: number; end: number; findings: [Finding, ...Finding[]] }[] = [];
  for (const finding of inOrder) {
    const last = chains.at(-1);
    if (last && finding.start < last.end) {
      last.findings.push(finding);
      last.end = Math.max(last.end, finding.end);
    } else chains.push({ start: finding.start, end: finding.end, findings: [finding] });
  }
  for (const chain of chains) chain.findings.sort(byStrength);
  return chains;
}

/** True for a finding that holds another one less than half its length. Those that begin inside it stand right behind it, a few of each rule. */
function isWide({ start, end }: Finding, at: number, inOrder: readonly Finding[]): boolean {
  for (let next = at + 1; next < inOrder.length; next++) {
    const inner = inOrder[next] as Finding;
    if (inner.start >= end) return false;
    if (inner.end <= end && inner.end - inner.start < (end - start) / 2) return true;
  }
  return false;
}

/** The narrowest first: what holds others is a layer of its own behind them, and so on. Ends, since the shortest finding holds none. */
function layersOf(inOrder: readonly Finding[]): readonly Group[] {
  if (inOrder.length === 0) return [];
  const wide = inOrder.filter(isWide);
  const held = new Set(wide);
  return [...chainsOf(inOrder.filter((finding) => !held.has(finding))), ...layersOf(wide)];
}

/**
 * Findings that overlap joined into one group each. A finding that holds others in it, as one about the whole text does, stays apart
 * from what stands inside, or it would swallow every place that can be mended. The group with the strongest ground comes first; of
 * equals, what can be pointed at before what holds it, then in the order of the text. O(n log n), for a few findings of each rule at
 * any place.
 */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || byStrength(a, b));
  return [...layersOf(inOrder)].sort((a, b) => strength(b.findings[0]) - strength(a.findings[0]));
}

/** So many entries are shown at a time; more is read by nobody. */
export const MOST_SHOWN = 3;

/** Surer than this counts the same: the share of a certain finding would be all, whatever stands beside it. */
const SUREST = 0.999;

/**
 * How much of the score of a text rests on each finding, 0…1, in the order of the findings; together they are `scoreOf(findings)`. A
 * score is one minus the chance that every finding is wrong, so each finding's share is its share of the logarithm of that chance.
 */
export function partsOf(findings: readonly Finding[]): readonly number[] {
  const logs = findings.map((finding) => Math.log1p(-Math.min(scoreOf([finding]), SUREST)));
  const sum = logs.reduce((total, log) => total + log, 0);
  const whole = scoreOf(findings);
  return logs.map((log) => (sum === 0 ? 0 : (whole * log) / sum));
}
