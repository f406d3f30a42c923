import { isOnWordBorders } from '@/engine/boundary/boundary';
import { featureOf, hitOf } from '@/engine/classify/features';
import { Scene } from '@/engine/context/scene';
import type { Finding } from '@/engine/finding';
import { folded, type Normalised, normalise, spanOf } from '@/engine/normalise/normalise';
import type { PlannedDetector } from '@/engine/plan';
import type { Detector, NamedDetection, PatternDetector, TermDetector } from '@/engine/rule';
import type { Ruleset } from '@/engine/ruleset';
import { severityIn, situationOf } from '@/engine/situation';
import type { CheckContext } from '@/engine/surface';

/** A range of folded units. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function everywhere(text: string, term: string): Range[] {
  const found: Range[] = [];
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1)) found.push({ from, to: from + term.length });
  return found;
}

const NONE: readonly string[] = [];
const foldedTerms = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The terms folded, each once; folding thousands of them for every text would be most of the work. */
function termsOf(terms: readonly string[]): ReadonlySet<string> {
  const known = foldedTerms.get(terms) ?? new Set(terms.map(folded));
  foldedTerms.set(terms, known);
  return known;
}

/** Not inside a Latin word or number, and on the borders of Chinese words. */
function isWhole(text: Normalised, { from, to }: Range): boolean {
  const [before, hit, after] = [text.normal.slice(0, from), text.normal.slice(from, to), text.normal.slice(to)];
  if (/[0-9a-z]$/.test(before) && /^[0-9a-z]/.test(hit)) return false;
  if (/[0-9a-z]$/.test(hit) && /^[0-9a-z]/.test(after)) return false;
  return !(/[一-\u9fff]$/.test(before) || /^[一-\u9fff]/.test(after)) || isOnWordBorders(text.units, text.length, from, to);
}

function termHits({ terms, boundary }: TermDetector, text: Normalised): Range[] {
  return [...termsOf(terms)].flatMap((term) => everywhere(text.normal, term)).filter((hit) => boundary === 'none' || isWhole(text, hit));
}

function patternHits({ pattern, view, accept }: PatternDetector, text: Normalised): Range[] {
  const withPlaces = new RegExp(pattern.source, `${pattern.flags}d`);
  const matches = [...(view === 'given' ? text.given : text.normal).matchAll(withPlaces)].filter(([match]) => match !== '' && (!accept || accept(match)));
  const ranges = matches.map(({ index, 0: { length }, indices }) => {
    const [from, to] = indices?.groups?.last ?? indices?.groups?.first ?? [index, index + length];
    return { from, to };
  });
  if (view !== 'given') return ranges;
  return ranges.map(({ from, to }) => ({ from: text.unitAt(from), to: text.unitAt(to) })).filter(({ from, to }) => to > from);
}

function hitsOf(detector: Detector, text: Normalised, context: CheckContext): Range[] {
  if ('terms' in detector) return termHits(detector, text);
  if ('pattern' in detector) return patternHits(detector, text);
  return featureOf(detector.feature, text, context) >= detector.atLeast ? [hitOf(detector.feature, text)] : [];
}

function isKept({ detector, needs, unless }: PlannedDetector, text: Normalised, { from, to }: Range): boolean {
  // A scene of its own for each hit: nothing that was found out for another is remembered.
  const holds = (one: PlannedDetector['needs'][number]) => one(new Scene(text), from, to, 'feature' in detector);
  return needs.every(holds) && !unless.some(holds);
}

/** Of findings of one rule that overlap the leftmost, then the longest. */
function leftmostLongest(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some(({ start, end }) => start < finding.end && finding.start < end)) kept.push(finding);
  return kept;
}

/**
 * What `check` says of a text that is looked at whole, found the long way: every term at every place, every pattern over the whole text,
 * every figure worked out, every condition asked anew. Knows no disguises and no learned score, so the rules must have none.
 */
export function checkNaively(given: string, { rules, severities, plan }: Ruleset, context: CheckContext = {}): readonly Finding[] {
  const text = normalise(given);
  if (text.length === 0) return [];
  const findings = rules.flatMap(({ id, rule }: NamedDetection, number) => {
    const allowed = [...termsOf(rule.allow ?? NONE)].flatMap((phrase) => everywhere(text.normal, phrase));
    const ofRule = plan.detectors
      .filter((planned) => planned.isOn && planned.rule === number)
      .flatMap((planned) => {
        const { detector } = planned;
        const usual = severityIn(situationOf(context), rule, detector.severity);
        if (usual === 'off') return [];
        return hitsOf(detector, text, context)
          .filter((hit) => !allowed.some(({ from, to }) => from <= hit.from && hit.to <= to) && isKept(planned, text, hit))
          .map((hit): Finding => {
            const cues = 'cues' in hit && Array.isArray(hit.cues) ? { cues: hit.cues } : {};
            return { ruleId: id, severity: severities[id] ?? usual, score: detector.score ?? 0.8, ...spanOf(text, hit.from, hit.to), ...cues };
          });
      });
    return leftmostLongest(ofRule);
  });
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1));
}
