import { expect, test } from 'vitest';
import { isIban } from '@/engine/validate/iban';

/** Examples of the SWIFT IBAN registry. */
test.each(['GB29NWBK60161331926819', 'DE89370400440532013000', 'FR1420041010050500013M02606', 'NO9386011117947'])('%s is an IBAN', (iban) => {
  expect(isIban(iban)).toBe(true);
});

test.each(['GB29NWBK60161331926818', 'GB92NWBK60161331926819', 'GB29NWBK6016133192681', 'XX00', ''])('%j is none', (text) => {
  expect(isIban(text)).toBe(false);
});
