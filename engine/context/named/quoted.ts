import { around } from '../context';

/** The wording stands in quotation marks or in a title. */
export const quoted = around(
  'sentence',
  [/[“"「『《]/],
  ({ before, after }) => /[“"「『《][^”"」』》]*$/.test(before) && /^[^“"「『《]*[”"」』》]/.test(after),
);
