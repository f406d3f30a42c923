import { isLuhn } from './luhn';

/** Issuer ranges by first digits, with the lengths they use: UnionPay, Visa, Mastercard, JCB, American Express. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^62/, [16, 17, 18, 19]],
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^3[47]/, [15]],
];

/**
 * True when the digits are a payment card number: issuer range, its length, Luhn. Spaces and hyphens are skipped.
 * Source: ISO/IEC 7812-1:2017; UnionPay BIN 62, EMVCo ranges; checked 2026-11-21.
 */
export function isBankCard(given: string): boolean {
  const digits = given.replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) && ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) && isLuhn(digits);
}
