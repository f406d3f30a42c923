import type { Context } from '../context';

/** The sentence is a question. */
export const asked: Context = { around: ({ after }) => /(?:吗|么|嘛|呢)?[?？]\s*$/.test(after.trimEnd()) || /(?:吗|么)\s*$/.test(after) };
