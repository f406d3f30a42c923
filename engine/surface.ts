import type { Industry } from './industry';

/** Where a text is about to appear; the same words have another ground and severity on each (rules.md A.0-1). */
export type Surface = 'public' | 'group' | 'direct' | 'internal' | 'email';

/** All surfaces, the default first. */
export const SURFACES: readonly Surface[] = ['public', 'group', 'direct', 'internal', 'email'];

/** Who reads a text: people outside the company, or only those inside it. */
export type Audience = 'outside' | 'inside';

/** Both audiences. */
export const AUDIENCES: readonly Audience[] = ['outside', 'inside'];

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
  /** Goes before the surface where they contradict each other; unknown when absent. */
  readonly audience?: Audience;
  /** The trade of whoever writes; absent for a lay person. */
  readonly industry?: Industry;
  /** BCP 47 primary language, `zh` or `en`; recognised by script when absent. */
  readonly lang?: string;
  /** Host name of the page. */
  readonly site?: string;
  /** Absent where nothing is remembered. */
  readonly history?: SendHistory;
}
