import type { Rewrite } from '../rule';

/** Masks the digits of the hit but for so many at its start, and leaves words and marks: a street stays, its house does not. */
export function maskDigits(keepStart: number): Rewrite {
  return (text, { start, end }) => {
    let seen = 0;
    const masked = text.slice(start, end).replace(/\p{Nd}/gu, (digit) => (seen++ < keepStart ? digit : '*'));
    return masked === text.slice(start, end) ? null : { start, end, text: masked };
  };
}
