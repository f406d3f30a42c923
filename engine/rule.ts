import type { Cue } from './cue';
import type { RuleId, Severity, Variant } from './finding';
import type { Industry } from './industry';
import type { Expression } from './match/expression';
import type { Edit, Span } from './span';
import type { CheckContext, Surface } from './surface';

/** One text in the product's two languages. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** What a finding stands on: a law's article or a platform's rule, as it was read on a date. */
export interface Source {
  readonly name: Localised;
  /** Article, clause or section, in the source's own numbering, for instance `第九条第（三）项`. */
  readonly article: string;
  /** Where it can be read; or the document number where there is no stable address. */
  readonly url?: string;
  readonly documentNumber?: string;
  /** When it was last read, YYYY-MM-DD. */
  readonly checked: string;
  /** Surfaces on which this is the ground; absent means all. The first source that fits is shown first. */
  readonly surfaces?: readonly Surface[];
  /** Trades for whose members alone this is the ground; absent means everybody. */
  readonly industries?: readonly Industry[];
  /** True when the text of the source has to be confirmed; the person is told so. */
  readonly recheck?: boolean;
}

/** How far a condition looks from the hit. Sentences end at 。！？!?；; and line ends, clauses also at commas. */
export type Scope = 'clause' | 'sentence' | 'line' | 'text';

/** Names of the context filters, each a file in engine/context/named. */
export type ContextName =
  | 'negated'
  | 'warned'
  | 'quoted'
  | 'retold'
  | 'reported'
  | 'exposed'
  | 'asked'
  | 'doubted'
  | 'refused'
  | 'aspired'
  | 'promotional'
  | 'url'
  | 'code';

/** Something about the surroundings of a hit that holds or does not. */
export type Condition =
  | ContextName
  /** One of these terms stands near, at most `within` normalised characters from the hit, inside `where` (default `sentence`). */
  | { readonly terms: readonly string[]; readonly within?: number; readonly where?: Scope; readonly side?: 'before' | 'after' }
  /** The pattern matches anywhere in the normalised text, the hit included. */
  | { readonly text: Expression }
  /** The pattern matches beside the hit inside `where` (default `sentence`), on the normalised text. */
  | { readonly pattern: Expression; readonly within?: number; readonly where?: Scope; readonly side?: 'before' | 'after' }
  /** At least so many of these classes of cue stand in `where` (default `text`). */
  | { readonly cues: readonly Cue[]; readonly atLeast: number; readonly where?: Scope };

/** A figure over the whole text that a rule compares with a threshold; each is a file in engine/classify. */
export type FeatureName =
  | 'symbol-density'
  | 'exclamation-run'
  | 'emoji-count'
  | 'character-run'
  | 'phrase-repetition'
  | 'bracket-blocks'
  | 'cue-classes'
  | 'promotion'
  | 'copies-sent'
  | 'promotions-sent'
  | 'learned'
  | 'capitals-ratio';

/** What every detector may say besides what it looks for. */
interface DetectorBase {
  /** All must hold. */
  readonly needs?: readonly Condition[];
  /** None may hold; added to the rule's own. */
  readonly unless?: readonly Condition[];
  /** Overrides the rule's severity for hits of this detector. */
  readonly severity?: Severity;
  /** How sure a hit of this detector is, 0…1; default 0.8. */
  readonly score?: number;
  /** Why a term of fewer than three characters may stand alone here; the rule tests ask for it where there is no `needs`. */
  readonly reason?: string;
}

/** Finds any of many literal terms in the normalised text. */
export interface TermDetector extends DetectorBase {
  readonly terms: readonly string[];
  /** Disguises to unfold. Width, case, traditional characters, digit styles and invisible characters are always folded. */
  readonly variants?: readonly Variant[];
  /** `word` (default): a hit that ends inside another word is none; `none`: any substring counts. */
  readonly boundary?: 'word' | 'none';
}

/** Finds a regular expression. Runs only where a string stands that every match contains (match/required.ts), so that clean text costs next to nothing. */
export interface PatternDetector extends DetectorBase {
  /** Flags must include `g` and `u`, and not `y`. */
  readonly pattern: Expression;
  /** `normal` (default): folded, lower-case text; `given`: the text letter for letter. */
  readonly view?: 'normal' | 'given';
  /** Last word on a match, for instance a checksum; gets the matched part of the chosen view. */
  readonly accept?: (matched: string) => boolean;
}

/** Fires once for the whole text when a figure reaches a threshold. */
export interface FeatureDetector extends DetectorBase {
  readonly feature: FeatureName;
  readonly atLeast: number;
}

/** One way in which a rule can be met. */
export type Detector = TermDetector | PatternDetector | FeatureDetector;

/** Turns a hit into wording that complies, or null when only the person knows the fact. Never disguises. */
export type Rewrite = (text: string, hit: Span) => Edit | null;

/** What a rule says to people. The check needs none of it, so a page gets it only with the first finding. */
export interface Explanation {
  readonly title: Localised;
  /** Why this matters to the writer, one or two sentences. */
  readonly why: Localised;
  /** What to do instead, one sentence. */
  readonly fix: Localised;
  readonly sources: readonly [Source, ...Source[]];
}

/** How loudly a rule speaks, and to whom. */
export interface Standing {
  readonly severity: Severity;
  /** Other severities by surface; `off` silences the rule there. */
  readonly bySurface?: Partial<Record<Surface, Severity | 'off'>>;
  /** Other severities for somebody of a trade, on all surfaces or by surface; where `bySurface` says `off`, the rule stays silent. */
  readonly byIndustry?: Partial<Record<Industry, Severity | Partial<Record<Surface, Severity>>>>;
  /** `trial` is off until somebody switches it on. */
  readonly stage: 'stable' | 'trial';
}

/** What the check needs of a rule: what it looks for, how loudly it speaks, what it makes of a hit. */
export interface Detection extends Standing {
  readonly find: readonly [Detector, ...Detector[]];
  /** None of these may hold at a hit. */
  readonly unless?: readonly Condition[];
  /** Longer, innocent spans that swallow a hit standing inside them. */
  readonly allow?: readonly string[];
  readonly rewrite?: Rewrite;
  /** The learned score may raise its hints to warnings, and lower a weak warning that stands alone. */
  readonly heedsScore?: boolean;
}

/** One idea of what is risky, with its ground and its remedy. Data, at most a ten-line pure function. */
export interface Rule extends Explanation, Detection {}

/** A rule as the check knows it, with the id that its path gives it. */
export interface NamedDetection {
  readonly id: RuleId;
  readonly rule: Detection;
}

/** A rule together with the id that its path gives it. */
export interface NamedRule extends NamedDetection {
  readonly rule: Rule;
}

/** A rule as a person chooses among rules: everything but what it looks for. */
export interface ListedRule {
  readonly id: RuleId;
  readonly rule: Explanation & Standing;
}

/** A folder of rules that are switched on or off together. */
export interface Pack {
  readonly title: Localised;
  /** Who needs it, one sentence. */
  readonly about: Localised;
  /** Whether its rules are on for somebody who changed nothing; those of a pack that is off are on in the trades that they name (`byIndustry`). */
  readonly on: boolean;
}

/** An example sentence that needs more than its letters. */
export interface PlacedExample extends CheckContext {
  readonly text: string;
  /** How strongly the rule must speak of it; any severity when absent. */
  readonly severity?: Severity;
  /** Other rules that rightly speak about this sentence; the rule tests compare the whole list. */
  readonly alsoFires?: readonly RuleId[];
}

/** An example sentence; a string is meant as a public post. `⟦…⟧` stands around exactly what must be marked. */
export type Example = string | PlacedExample;

/** A rule's proof. Kept out of what users download by being a named export. */
export interface Examples {
  /** Must be marked exactly as bracketed; at least five. */
  readonly bad: readonly Example[];
  /** Must not be marked by this rule; at least five. */
  readonly good: readonly Example[];
  /** Should be marked and is not yet: turns red when it starts to pass. */
  readonly knownMiss?: readonly Example[];
  /** Should not be marked and still is: turns red when it stops. */
  readonly knownFalseAlarm?: readonly Example[];
  /** What is offered for a sentence, [before, after]; null where nothing honest can be. */
  readonly rewrites?: readonly (readonly [string, string | null])[];
}

/** Gives the explanation back, typed. */
export function defineExplanation(explanation: Explanation): Explanation {
  return explanation;
}

/** Gives the detection back, typed. */
export function defineDetection(detection: Detection): Detection {
  return detection;
}

/** Gives the pack back, typed. */
export function definePack(pack: Pack): Pack {
  return pack;
}

/** Gives the examples back, typed. */
export function defineExamples(examples: Examples): Examples {
  return examples;
}
