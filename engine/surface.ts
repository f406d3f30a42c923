/** Where a text is about to appear; the same words have another ground and severity on each (rules.md A.0-1). */
export type Surface = 'public' | 'group' | 'direct' | 'internal' | 'email';

/** All surfaces, the default first. */
export const SURFACES: readonly Surface[] = ['public', 'group', 'direct', 'internal', 'email'];

/** What was sent before, counted from fingerprints; never the texts. */
export interface SendHistory {
  /** Conversations that got this text, or nearly this text, within the last ten minutes. */
  readonly copies: number;
  /** Promotional texts that this conversation got within the last 24 hours. */
  readonly promotions: number;
}

/** What is known about a text besides its letters. Everything is optional; nothing known means a public post. */
export interface CheckContext {
  /** Default `public`. */
  readonly surface?: Surface;
  /** BCP 47 primary language, `zh` or `en`; recognised by script when absent. */
  readonly lang?: string;
  /** Host name of the page. */
  readonly site?: string;
  /** Absent where nothing is remembered. */
  readonly history?: SendHistory;
}
