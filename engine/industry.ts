/** Trades whose promises the law measures more strictly than those of everybody else (Advertising Law Art. 16–26; rules.md D.1). */
export type Industry = 'education' | 'finance' | 'franchise' | 'health' | 'property';

/** All industries, in alphabetical order. */
export const INDUSTRIES: readonly Industry[] = ['education', 'finance', 'franchise', 'health', 'property'];
