import type { Trie } from '../match/trie';

/** Numbers of a blueprint: a list while it is drawn, a typed array once it was unpacked. */
export type Numbers = ArrayLike<number> & Iterable<number>;

/** Stands between the strings of a set. */
export const OR = '\u{f8f4}';

/**
 * Everything that the engine looks up while it checks a text and that follows from the wording of the rules alone, as plain data: drawn when
 * the extension is built (draw.ts), since reading every pattern takes a tenth of a second, and unpacked in the page (pack.ts). Detectors are
 * numbered through all rules, in their order. Questions are first the detectors, by number, then PROMOTION_SIGNS, then what detectors need.
 */
export interface Blueprint {
  /** Every string that is looked for in the folded text; a value is the number of its group, plus one. Those of a group are there for the same. */
  readonly terms: Trie;
  /** What each group is there for, one after the other (GROUP). */
  readonly purposes: Numbers;
  /** Ten numbers a trigger (TRIGGER, BESIDE). */
  readonly triggers: Numbers;
  /** Sets of strings of which one must begin somewhere, joined by OR; what begins with ANY_DIGIT stands for a run of so many digits. */
  readonly sets: readonly string[];
  /** By question, as pairs: how long a match is at most, and how far behind its end it looks; 0 and 0 for what is no pattern. */
  readonly extents: Numbers;
  /** Questions of which nothing is known, so that they are always asked. */
  readonly open: Numbers;
  /** Pairs: so many digits in a row pull this trigger. */
  readonly digits: Numbers;
  /** Triggers that a text pulls in which folding moved something. */
  readonly moved: Numbers;
  /** By detector how many numbers it has in `asks`. */
  readonly askSizes: Numbers;
  /** Pairs: a question that has to be worth asking for a detector's needs to hold, and 1 when a match elsewhere in a text read in passages would not do. */
  readonly asks: Numbers;
  /** Strings on which named contexts rest; a value is the contexts, as bits by their place among CONTEXTS. */
  readonly grounds: Trie;
  /** Terms that may be met in disguise, each a list of its own. */
  readonly disguised: readonly string[];
  /** By disguised term how many numbers it has in `seekers`. */
  readonly seekerSizes: Numbers;
  /** Triples: a detector that looks for the term, 1 when only whole words count, and the variants that it allows. */
  readonly seekers: Numbers;
  /** The keys by which disguised terms sound alike; a value is the number of the sequence, plus one. */
  readonly sequences: Trie;
  /** By sequence how many terms it has in `soundalikes`. */
  readonly soundalikeSizes: Numbers;
  /** Numbers of disguised terms. */
  readonly soundalikes: Numbers;
}

/**
 * A group's numbers: how many triggers, numbers of hits, and innocent phrases follow, then these. A hit is a pair, a detector and 1 when only
 * whole words count; an innocent phrase is the rule that it belongs to.
 */
export const GROUP = { triggers: 0, hits: 1, allows: 2, rest: 3 } as const;

/** Places of a trigger's numbers: what it asks, 1 where the pattern is for the text as given, how far before it a match may begin, and two neighbours. */
export const TRIGGER = { question: 0, isGiven: 1, least: 2, most: 3, first: 4, second: 7, size: 10 } as const;

/** Places of a neighbour's numbers: between how many units from the trigger's place it begins, and the set that it is one of; -1 where there is none. */
export const BESIDE = { least: 0, most: 1, set: 2 } as const;
