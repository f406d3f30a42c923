import type { Surroundings } from './context';

/** What stands about the quotation in which a hit stands, other quotations beside it taken for one. */
export interface Quotation {
  readonly lead: string;
  readonly tail: string;
  /** False where the quotation ends inside the hit or not at all. */
  readonly isClosed: boolean;
}

const MARKS = /[“”"「」『』]/gu;
const ONE = '(?:[“"「『][^“”"「」『』]*[”"」』][、,和与及或]*)';
const LIST_BEFORE = new RegExp(`${ONE}+$`, 'u');
const REST = new RegExp(`^[^“”"「」『』]*[”"」』][、,和与及或]*${ONE}*`, 'u');

/** The quotation that is open where the hit begins; undefined when none is. */
export function quotationAround({ before, after }: Surroundings): Quotation | undefined {
  const marks = [...before.matchAll(MARKS)];
  const last = marks.at(-1);
  if (!last || /[”」』]/u.test(last[0])) return undefined;
  if (last[0] === '"' && marks.filter(([mark]) => mark === '"').length % 2 === 0) return undefined;
  const rest = REST.exec(after)?.[0].length ?? 0;
  return { lead: before.slice(0, last.index).replace(LIST_BEFORE, ''), tail: after.slice(rest), isClosed: rest > 0 };
}
