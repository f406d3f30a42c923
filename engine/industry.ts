/** Trades whose promises the law measures more strictly than those of everybody else (Advertising Law, articles 16 to 26). */
export type Industry = 'education' | 'finance' | 'franchise' | 'health' | 'property';

/** All industries, in alphabetical order. */
export const INDUSTRIES: readonly Industry[] = ['education', 'finance', 'franchise', 'health', 'property'];
