import { featureOf } from './classify/features';
import { agree } from './classify/learned/agreement';
import { isCorrected } from './classify/learned/correcting';
import type { Correction } from './classify/learned/correction';
import { type Elsewhere, NOWHERE } from './context/elsewhere';
import { Scene } from './context/scene';
import type { Finding, RuleId, Severity } from './finding';
import { type Found, findAll } from './match/find';
import type { Hit } from './match/hit';
import { type Normalised, normaliseOnDesk, spanOf } from './normalise/normalise';
import { LONGEST_WHOLE, Passages } from './passages/passages';
import { isFeatureDetector, type PlannedDetector } from './plan';
import type { NamedDetection } from './rule';
import type { Ruleset } from './ruleset';
import { withSecondReading } from './second-reading';
import { isOfTrade, severityIn, situationOf } from './situation';
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

/** Keeps, of findings of one rule that overlap, the leftmost, then the longest. */
function leftmostLongest(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of findings) if (kept.length === 0 || (kept.at(-1) as Finding).end <= finding.start) kept.push(finding);
  return kept;
}

function isKept({ detector, needs, unless }: PlannedDetector, scene: Scene, { from, to }: Hit): boolean {
  const isManner = isFeatureDetector(detector);
  // A figure over a passage rests on what stands there; what excuses it may stand anywhere in the text.
  const own = isManner ? scene.alone : scene;
  return needs.every((holds) => holds(own, from, to, isManner)) && !unless.some((holds) => holds(scene, from, to, isManner));
}

/** True where the person said that the learned score is wrong about such texts. What holds a message for good is never taken back. */
function isTakenBack({ detector }: PlannedDetector, severity: Severity, text: Normalised, corrections: readonly Correction[]): boolean {
  return severity !== 'block' && isFeatureDetector(detector) && detector.feature === 'learned' && isCorrected(text, detector.atLeast, corrections);
}

function findingOf({ from, to, via, cues }: Hit, text: Normalised, ruleId: RuleId, severity: Severity, score: number): Finding {
  const { start, end } = spanOf(text, from, to);
  if (via) return cues ? { ruleId, severity, score, start, end, via, cues } : { ruleId, severity, score, start, end, via };
  return cues ? { ruleId, severity, score, start, end, cues } : { ruleId, severity, score, start, end };
}

/** The hits of one detector that stand, as findings. */
function findingsOf(planned: PlannedDetector, hits: readonly Hit[], scene: Scene, phrases: readonly Hit[], ruleId: RuleId, severity: Severity): Finding[] {
  const isSwallowed = phrases.length === 0 ? null : swallower(phrases);
  const findings: Finding[] = [];
  for (const hit of hits) {
    if (isSwallowed?.(hit) || !isKept(planned, scene, hit)) continue;
    findings.push(findingOf(hit, scene.text, ruleId, severity, planned.detector.score ?? DEFAULT_SCORE));
  }
  return findings;
}

/** What the rules say of the hits in a passage. */
function judge(normalised: Normalised, { hits, allowed }: Found, ruleset: Ruleset, context: CheckContext, elsewhere: Elsewhere): readonly Finding[] {
  const { rules, severities, onlyInTrade, corrections, plan } = ruleset;
  if (hits.size === 0) return [];
  const scene = new Scene(normalised, elsewhere);
  const situation = situationOf(context);
  const findings: Finding[] = [];
  // Detectors are numbered rule by rule, so that those of one rule follow each other.
  let ofRule: Finding[] = [];
  let lastRule = -1;
  for (const number of [...hits.keys()].sort((a, b) => a - b)) {
    const planned = plan.detectors[number] as PlannedDetector;
    const { id, rule } = rules[planned.rule] as NamedDetection;
    if (planned.rule !== lastRule) {
      findings.push(...leftmostLongest(ofRule));
      ofRule = [];
      lastRule = planned.rule;
    }
    const usual = severityIn(situation, rule, planned.detector.severity);
    if (usual === 'off' || (onlyInTrade.has(id) && !isOfTrade(rule, situation.industry))) continue;
    const severity = severities[id] ?? usual;
    if (isTakenBack(planned, severity, normalised, corrections)) continue;
    ofRule.push(...findingsOf(planned, hits.get(number) ?? [], scene, allowed.get(planned.rule) ?? [], id, severity));
  }
  findings.push(...leftmostLongest(ofRule));
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
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
