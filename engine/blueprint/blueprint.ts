/**
 * Everything that the engine looks up while it checks a text and that follows from the wording of the rules alone, as plain data: drawn when
 * the extension is built (draw.ts), since reading every pattern takes a tenth of a second, and parsed in the page. Detectors are numbered
 * through all rules, in their order. Questions are first the detectors, by number, then PROMOTION_SIGNS, then what detectors need.
 */
export interface Blueprint {
  /** Every string that is looked for in the folded text; those that are there for the same stand together. */
  readonly groups: readonly TermGroup[];
  /** Six numbers a trigger (TRIGGER). */
  readonly triggers: readonly number[];
  /** Three numbers a neighbour (BESIDE). */
  readonly besides: readonly number[];
  /** Strings of which one must begin somewhere; what begins with ANY_DIGIT stands for a run of so many digits. */
  readonly sets: readonly (readonly string[])[];
  /** By question: how long a match is at most, and how far behind its end it looks; 0 and 0 for what is no pattern. */
  readonly extents: readonly number[];
  /** Questions of which nothing is known, so that they are always asked. */
  readonly open: readonly number[];
  /** Pairs: so many digits in a row pull this trigger. */
  readonly digits: readonly number[];
  /** Triggers that a text pulls in which folding moved something. */
  readonly moved: readonly number[];
  /** By detector, as pairs: a question that has to be worth asking for its needs to hold, and 1 when a match elsewhere in a text read in passages would not do. */
  readonly asks: readonly (readonly number[])[];
  /** Terms that may be met in disguise; null when no rule asks for that. */
  readonly disguises: DisguiseBlueprint | null;
}

/** Terms and what they are there for. */
export interface TermGroup {
  readonly terms: readonly string[];
  /** Triggers that they pull. */
  readonly triggers: readonly number[];
  /** Pairs: a detector of which they are hits, and 1 when only whole words count. */
  readonly hits: readonly number[];
  /** Rules of which they are longer, innocent phrases. */
  readonly allows: readonly number[];
}

/** The terms of all rules that unfold variants. */
export interface DisguiseBlueprint {
  readonly terms: readonly string[];
  /** By term, as triples: a detector that looks for it, 1 when only whole words count, and the variants that it allows. */
  readonly seekers: readonly (readonly number[])[];
  /** The keys by which terms sound alike. */
  readonly sequences: readonly string[];
  /** By sequence: the terms that have it. */
  readonly termsOf: readonly (readonly number[])[];
}

/** Places of a trigger's numbers: what it asks, 1 where the pattern is for the text as given, how far before it a match may begin, two neighbours or -1. */
export const TRIGGER = { question: 0, isGiven: 1, least: 2, most: 3, besides: 4, size: 6 } as const;

/** Places of a neighbour's numbers: between how many units from the trigger's place it begins, and the set that it is one of. */
export const BESIDE = { least: 0, most: 1, set: 2, size: 3 } as const;
