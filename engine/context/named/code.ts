import { around } from '../context';

/** The hit stands between backquotes. */
export const code = around('sentence', [/`/], ({ before, after }) => (before.split('`').length - 1) % 2 === 1 && after.includes('`'));
