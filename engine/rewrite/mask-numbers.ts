import type { Rewrite } from '../rule';
import { isResidentId } from '../validate/resident-id';

const NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx]|\d{15,19})(?!\d)/gu;

const isPersonal = (number: string) => number.length === 11 || number.length !== 18 || isResidentId(number.toLowerCase());

/**
 * Masks every mobile, identity and card number from the start of the hit to the end of the text, each down to its first three and last
 * four characters: a list goes on behind the place where it was recognised. Null when there is none.
 */
export const maskNumbers: Rewrite = (text, { start }) => {
  const tail = text.slice(start);
  const masked = tail.replace(NUMBER, (number) => (isPersonal(number) ? number.slice(0, 3) + '*'.repeat(number.length - 7) + number.slice(-4) : number));
  return masked === tail ? null : { start, end: text.length, text: masked };
};
