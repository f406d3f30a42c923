import type { Context } from '../context';

/** The wording stands in quotation marks or in a title. */
export const quoted: Context = { around: ({ before, after }) => /[“"「『《][^”"」』》]*$/.test(before) && /^[^“"「『《]*[”"」』》]/.test(after) };
