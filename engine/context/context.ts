/** The words around a hit, folded. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A named filter: something about the surroundings of a hit that a rule can ask for by its name. */
export type Context =
  /** Decided by the sentence alone. */
  | { readonly sentence: RegExp }
  /** Decided by the whole text. */
  | { readonly text: RegExp }
  /** Decided by what stands in the sentence or the line, the hit included. The patterns, all global, are looked for once in a text. */
  | { readonly whole: 'sentence' | 'line'; readonly holds: (has: (pattern: RegExp) => boolean) => boolean }
  /** Decided by what stands before and after the hit in its sentence. */
  | { readonly around: (s: Surroundings) => boolean }
  /** Decided by what stands before and after the hit in its line. */
  | { readonly line: (s: Surroundings) => boolean };
