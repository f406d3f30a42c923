import type { Cue } from '@/engine/cue';
import { type Finding, type RuleId, SEVERITIES, type Severity, type Variant } from '@/engine/finding';
import { groupsOf } from '@/engine/rank';
import type { Localised, Source } from '@/engine/rule';
import { isGroundIn } from '@/engine/situation';
import { applyEdit, type Edit } from '@/engine/span';
import type { Advice } from '../overlay';
import { shorten } from './shorten';
import { type WordingChange, wordingChange } from './wording-change';

/** What the card says of one rule, with all of its findings that stand together. */
export interface CardEntry {
  readonly ruleId: RuleId;
  readonly findings: readonly Finding[];
  readonly severity: Severity;
  /** The words that were hit, each once; [] when the text as a whole is meant. */
  readonly quotes: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly ground: { readonly name: string; readonly article: string; readonly url?: string; readonly checked: string; readonly isToBeConfirmed: boolean };
  /** How the words were disguised, when they were. */
  readonly via?: Variant;
  /** The classes of cue that come together, a few; [] unless at least two do. */
  readonly cues: readonly Cue[];
  /** Speaks by the learned score, or was made a warning by it, so that the person may say that it is wrong. */
  readonly isByScore: boolean;
  /** What other rules say of the same words, strongest first; they have none of their own. */
  readonly others: readonly CardEntry[];
}

/** A wording that can be used with one press. */
export interface Offer {
  readonly edit: Edit;
  /** Takes several findings away. */
  readonly isForSeveral: boolean;
  /** How many findings stand after it, for which the person has to find the words. */
  readonly left: number;
  readonly change: WordingChange;
}

/** Everything that the card shows; plain data. */
export interface CardModel {
  readonly severity: Severity;
  /** Strongest first; of equals, what can be pointed at before what speaks of the text as a whole. */
  readonly entries: readonly CardEntry[];
  readonly offer: Offer | null;
}

/** Longer texts are not checked again for an offer: a check costs about a millisecond per 2,000 characters. */
const MAX_CHECKED_AGAIN = 4_000;

/** So many findings are asked for their rewrite. */
const MAX_TRIED = 50;

const MAX_QUOTES = 3;
const MAX_QUOTE_GRAPHEMES = 18;
const MAX_CUES = 4;

const strength = ({ severity }: { readonly severity: Severity }) => SEVERITIES.indexOf(severity);
const byStrength = (a: { readonly severity: Severity }, b: { readonly severity: Severity }) => strength(b) - strength(a);

/** The first source that is the ground here; the first of all when none says so. */
function groundIn({ situation }: Advice, sources: readonly [Source, ...Source[]]): Source {
  return sources.find((source) => isGroundIn(situation, source)) ?? sources[0];
}

function quotesOf(text: string, findings: readonly Finding[]): string[] {
  const words = new Set(findings.map(({ start, end }) => text.slice(start, end)));
  const whole = text.trim();
  return [...words]
    .filter((quote) => quote.trim() !== whole)
    .slice(0, MAX_QUOTES)
    .map((quote) => shorten(quote, MAX_QUOTE_GRAPHEMES));
}

function cuesOf(findings: readonly Finding[]): Cue[] {
  const cues = new Set(findings.flatMap((finding) => finding.cues ?? []));
  return cues.size > 1 ? [...cues].slice(0, MAX_CUES) : [];
}

function entryOf(text: string, findings: readonly [Finding, ...Finding[]], advice: Advice, others: readonly CardEntry[]): CardEntry | null {
  const [first] = findings;
  const explanation = advice.explain(first.ruleId);
  if (!explanation) return null;
  const say = (words: Localised) => (advice.language === 'en' ? words.en : words.zh);
  const { name, article, documentNumber, url, checked, recheck } = groundIn(advice, explanation.sources);
  const isLearned = advice.asksScore(first.ruleId);
  return {
    ruleId: first.ruleId,
    findings,
    severity: findings.reduce((strongest, finding) => (strength(finding) > strength(strongest) ? finding : strongest), first).severity,
    quotes: quotesOf(text, findings),
    title: say(explanation.title),
    why: say(explanation.why),
    fix: say(explanation.fix),
    ground: { name: say(name), article: [article, documentNumber].filter(Boolean).join(' '), url, checked, isToBeConfirmed: recheck ?? false },
    via: findings.find(({ via }) => via)?.via,
    cues: cuesOf(findings),
    isByScore: findings.some(({ severity, isRaised }) => isRaised || (isLearned && severity !== 'block')),
    others,
  };
}

/** How many of the findings stand after the edit. Of a long text, which is not checked again, those that the edit does not touch. */
function leftBy(text: string, edit: Edit, findings: readonly Finding[], { check }: Advice): number {
  if (text.length > MAX_CHECKED_AGAIN) return findings.filter(({ start, end }) => end <= edit.start || start >= edit.end).length;
  const shown = new Set(findings.map(({ ruleId }) => ruleId));
  return check(applyEdit(text, edit)).filter(({ ruleId }) => shown.has(ruleId)).length;
}

/**
 * One finding with a rewrite offers its own; several offer one edit, so that one undo takes it back.
 * A long text, which would have to be checked again after each, is rewritten one finding at a time, strongest first.
 */
function offerOf(text: string, entries: readonly CardEntry[], advice: Advice): Offer | null {
  const told = entries.flatMap((entry) => [entry, ...entry.others]).sort(byStrength);
  const findings = told.flatMap((entry) => entry.findings).slice(0, MAX_TRIED);
  const edits = findings.map((finding) => advice.suggest(text, finding)).filter((edit) => edit !== null && applyEdit(text, edit) !== text);
  const isOfferedAtOnce = edits.length > 1 && text.length <= MAX_CHECKED_AGAIN;
  const edit = isOfferedAtOnce ? advice.suggestAll(text) : (edits[0] ?? null);
  return edit && { edit, isForSeveral: isOfferedAtOnce, left: leftBy(text, edit, findings, advice), change: wordingChange(text, edit) };
}

/** What is left of findings when the learned score is silent about their text. */
export function withoutScore(findings: readonly Finding[], { asksScore }: Pick<Advice, 'asksScore'>): readonly Finding[] {
  const rest = findings.filter(({ ruleId, severity }) => severity === 'block' || !asksScore(ruleId));
  return rest.map(({ isRaised, ...finding }) => (isRaised ? { ...finding, severity: 'hint' } : finding));
}

type ByRule = Map<RuleId, [Finding, ...Finding[]]>;

function add(to: ByRule, id: RuleId, finding: Finding): void {
  const known = to.get(id);
  if (known) known.push(finding);
  else to.set(id, [finding]);
}

/**
 * Findings that overlap are one entry, that of the strongest ground, with the others' below it. Entries of one rule are joined, since a
 * wording that stands in five places is to be explained once.
 */
function entriesOf(text: string, findings: readonly Finding[], advice: Advice): readonly CardEntry[] {
  const together: ByRule = new Map();
  for (const { findings: group } of groupsOf(findings.filter(({ ruleId }) => advice.explain(ruleId)))) {
    for (const finding of group) add(together, group[0].ruleId, finding);
  }
  return [...together].flatMap(([first, group]) => {
    const byRule: ByRule = new Map();
    for (const finding of group) add(byRule, finding.ruleId, finding);
    const others = [...byRule].flatMap(([id, its]) => (id === first ? [] : (entryOf(text, its, advice, []) ?? []))).sort(byStrength);
    return entryOf(text, byRule.get(first) ?? group, advice, others) ?? [];
  });
}

/** What the card says of these findings in a text. */
export function cardModel(text: string, findings: readonly Finding[], advice: Advice): CardModel {
  const entries = entriesOf(text, findings, advice);
  return { severity: entries[0]?.severity ?? 'hint', entries, offer: offerOf(text, entries, advice) };
}
