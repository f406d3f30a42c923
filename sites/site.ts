/** What is known of one website. Data only; what is absent is found by the generic path. */
export interface Site {
  readonly title: { readonly zh: string; readonly en: string };
  /** Match patterns, named hosts only. */
  readonly matches: readonly string[];
  /** Where texts go that are written here; absent means public. */
  readonly surface?: 'public' | 'group' | 'direct' | 'internal' | 'email';
  /** CSS selector. */
  readonly sendButton?: string;
  /** Which key sends; absent means that the generic path decides. */
  readonly sendKeys?: readonly ('enter' | 'ctrl-enter' | 'meta-enter' | 'alt-enter' | 'alt-s')[];
  /** When somebody last saw this file work on the live site, YYYY-MM-DD; null when nobody has. */
  readonly verified: string | null;
}
