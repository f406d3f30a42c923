import type { Context } from '../context';

/** The hit stands between backquotes. */
export const code: Context = { around: ({ before, after }) => (before.split('`').length - 1) % 2 === 1 && after.includes('`') };
