const ALPHABET = '0123456789abcdefghjklmnpqrtuwxy';

/**
 * True when 18 characters are a unified social credit code of the PRC: alphabet of 31, check character by weights 3^i mod 31.
 * The code is public company data, no personal data. Source: GB 32100-2015; checked 2026-11-21.
 */
export function isCreditCode(given: string): boolean {
  const code = given.toLowerCase();
  if (!/^[0-9a-hj-npqrtuwxy]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += ALPHABET.indexOf(code[i] as string) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
