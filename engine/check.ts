import { featureOf } from './classify/features';
import { agree } from './classify/learned/agreement';
import { isCorrected } from './classify/learned/correcting';
import type { Correction } from './classify/learned/correction';
import { type Elsewhere, NOWHERE } from './context/elsewhere';
import { Scene } from './context/scene';
import type { Finding, RuleId, Severity } from './finding';
import { inOrder } from './in-order';
import { type Found, findAll } from './match/find';
import type { Hit } from './match/hit';
import { type Normalised, normaliseOnDesk, spanOf } from './normalise/normalise';
import { LONGEST_WHOLE, Passages } from './passages/passages';
import { isFeatureDetector, type Plan, type PlannedDetector } from './plan';
import type { NamedDetection } from './rule';
import type { Ruleset } from './ruleset';
import { withSecondReading } from './second-reading';
import { isOfTrade, type Situation, severityIn, situationOf } from './situation';
import type { Span } from './span';
import type { CheckContext } from './surface';
import { joinedAt } from './unfold/apart';

const DEFAULT_SCORE = 0.8;

/** Tells whether a hit stands inside one of the phrases, which come by start. */
function swallower(phrases: readonly Hit[]): (hit: Hit) => boolean {
  const byStart = [...phrases].sort((a, b) => a.from - b.from);
  // The furthest end among the phrases up to and including the i-th.
  const reach: number[] = [];
  for (const { to } of byStart) reach.push(Math.max(reach.at(-1) ?? 0, to));
  return ({ from, to }) => {
    let low = 0;
    let high = byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byStart[middle] as Hit).from <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) >= to;
  };
}

function isKept({ isManner, needs, unless }: PlannedDetector, scene: Scene, { from, to }: Hit): boolean {
  // A figure over a passage rests on what stands there; what excuses it may stand anywhere in the text.
  const own = isManner ? scene.alone : scene;
  for (const holds of needs) if (!holds(own, from, to, isManner)) return false;
  for (const holds of unless) if (holds(scene, from, to, isManner)) return false;
  return true;
}

/** True where the person said that the learned score is wrong about such texts. What holds a message for good is never taken back. */
function isTakenBack({ detector }: PlannedDetector, severity: Severity, text: Normalised, corrections: readonly Correction[]): boolean {
  return severity !== 'block' && isFeatureDetector(detector) && detector.feature === 'learned' && isCorrected(text, detector.atLeast, corrections);
}

/** The detectors that have hits, by the place of their rule, in order. */
function byRule({ detectors }: Plan, hits: Found['hits']): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  for (const number of inOrder([...hits.keys()], (a, b) => a - b)) {
    const { rule } = detectors[number] as PlannedDetector;
    const known = numbers.get(rule);
    if (known) known.push(number);
    else numbers.set(rule, [number]);
  }
  return numbers;
}

/** A hit that may become a finding of its rule. */
interface Candidate extends Span {
  readonly planned: PlannedDetector;
  readonly hit: Hit;
  readonly severity: Severity;
}

function candidatesOf(
  { severities, corrections }: Ruleset,
  { id, rule }: NamedDetection,
  planned: PlannedDetector,
  hits: readonly Hit[],
  text: Normalised,
  situation: Situation,
): readonly Candidate[] {
  const usual = severityIn(situation, rule, planned.detector.severity);
  if (usual === 'off') return [];
  const severity = severities[id] ?? usual;
  if (isTakenBack(planned, severity, text, corrections)) return [];
  return hits.map((hit) => ({ planned, hit, severity, ...spanOf(text, hit.from, hit.to) }));
}

function findingOf({ start, end, severity, planned, hit: { via, cues } }: Candidate, ruleId: RuleId): Finding {
  const score = planned.detector.score ?? DEFAULT_SCORE;
  if (via) return cues ? { ruleId, severity, score, start, end, via, cues } : { ruleId, severity, score, start, end, via };
  return cues ? { ruleId, severity, score, start, end, cues } : { ruleId, severity, score, start, end };
}

/**
 * The findings of one rule: of hits that overlap and stand, the leftmost, then the longest. A hit over which one stands that comes before
 * it is not asked about, whatever it needs.
 */
function findingsOf(candidates: Candidate[], scene: Scene, phrases: readonly Hit[], ruleId: RuleId): readonly Finding[] {
  const isSwallowed = phrases.length === 0 ? null : swallower(phrases);
  inOrder(candidates, (a, b) => a.start - b.start || b.end - a.end);
  const findings: Finding[] = [];
  let end = 0;
  for (const candidate of candidates) {
    const { planned, hit } = candidate;
    if (candidate.start < end || isSwallowed?.(hit) || !isKept(planned, scene, hit)) continue;
    findings.push(findingOf(candidate, ruleId));
    end = candidate.end;
  }
  return findings;
}

/** What the rules say of the hits in a passage. */
function judge(normalised: Normalised, { hits, allowed }: Found, ruleset: Ruleset, context: CheckContext, elsewhere: Elsewhere): readonly Finding[] {
  const { rules, severities, onlyInTrade, plan } = ruleset;
  if (hits.size === 0) return [];
  const scene = new Scene(normalised, elsewhere, plan.evidence);
  const situation = situationOf(context);
  const findings: Finding[] = [];
  for (const [place, numbers] of byRule(plan, hits)) {
    const named = rules[place] as NamedDetection;
    if (onlyInTrade.has(named.id) && !isOfTrade(named.rule, situation.industry)) continue;
    const candidates = numbers.flatMap((number) =>
      candidatesOf(ruleset, named, plan.detectors[number] as PlannedDetector, hits.get(number) ?? [], normalised, situation),
    );
    findings.push(...findingsOf(candidates, scene, allowed.get(place) ?? [], named.id));
  }
  inOrder(findings, (a, b) => a.start - b.start || a.end - b.end);
  if (!plan.isLearning) return findings;
  const isSpeaking = findings.some(({ ruleId }) => plan.learningRules.has(ruleId));
  return agree(
    findings,
    { isSpeaking, probability: () => featureOf('learned', normalised) },
    ({ ruleId }) => plan.heedingRules.has(ruleId) && !(ruleId in severities),
  );
}

function checkPassage(text: string, ruleset: Ruleset, context: CheckContext, elsewhere: Elsewhere): readonly Finding[] {
  const read = (given: string) => {
    const normalised = normaliseOnDesk(given);
    const found = findAll(ruleset.plan, normalised, context, elsewhere === NOWHERE);
    // Noted before the rules are asked: what the search noted lasts until the next one.
    const joined = joinedAt(normalised, found.apart);
    return { findings: judge(normalised, found, ruleset, context, elsewhere), joined };
  };
  const { findings, joined } = read(text);
  return joined ? withSecondReading(findings, read(joined.text).findings, joined) : findings;
}

/**
 * Checks the versions of one text, one after the other: after an edit to a long text only what can have changed is looked at again. Each
 * answer is the one that `check` gives. Keeps the last text for as long as it is kept itself.
 */
export function follow(ruleset: Ruleset, context: CheckContext = {}): (text: string) => readonly Finding[] {
  const passages = new Passages((passage, elsewhere) => checkPassage(passage, ruleset, context, elsewhere));
  return (text) => passages.read(text);
}

/**
 * All findings in a text, sorted by start, then by end; overlaps between rules are kept (see rank.ts). A long text is read in passages: a
 * figure is one over a passage, and what stands in the others is beside a hit only where a condition asks for the whole text.
 * Total: never throws, for any string, in time linear in its length.
 */
export function check(text: string, ruleset: Ruleset, context: CheckContext = {}): readonly Finding[] {
  return text.length <= LONGEST_WHOLE ? checkPassage(text, ruleset, context, NOWHERE) : follow(ruleset, context)(text);
}
