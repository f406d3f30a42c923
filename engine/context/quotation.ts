import type { Surroundings } from './context';

/** What stands about the quotation in which a hit stands, other quotations beside it taken for one. */
export interface Quotation {
  readonly lead: string;
  readonly tail: string;
  /** False where the quotation ends inside the hit or not at all. */
  readonly isClosed: boolean;
}

const OPENING: readonly string[] = ['“', '「', '『'];
const MARKS: readonly string[] = [...OPENING, '”', '」', '』', '"'];
/** Without one there is no quotation. */
export const ANY_MARK = /[“「『”」』"]/u;
const ONE = '(?:[“"「『][^“”"「」『』]*[”"」』][、,和与及或]*)';
const LIST_BEFORE = new RegExp(`${ONE}+$`, 'u');
const REST = new RegExp(`^[^“”"「」『』]*[”"」』][、,和与及或]*${ONE}*`, 'u');

/** Where the last mark stands when it opens a quotation; -1 otherwise. */
function lastOpen(before: string): number {
  if (!ANY_MARK.test(before)) return -1;
  const at = Math.max(...MARKS.map((mark) => before.lastIndexOf(mark)));
  const mark = before.charAt(at);
  return OPENING.includes(mark) || (mark === '"' && before.split('"').length % 2 === 0) ? at : -1;
}

/** The quotation that is open where the hit begins; undefined when none is. */
export function quotationAround({ before, after }: Surroundings): Quotation | undefined {
  const at = lastOpen(before);
  if (at < 0) return undefined;
  const rest = REST.exec(after)?.[0].length ?? 0;
  return { lead: before.slice(0, at).replace(LIST_BEFORE, ''), tail: after.slice(rest), isClosed: rest > 0 };
}
