import { isCalendarDate } from './calendar-date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10x98765432';

/** The first two digits that GB/T 2260 gives to provinces, and to Hong Kong, Macau and Taiwan residents (81, 82, 83). */
const REGIONS = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));

/**
 * True when 18 characters (17 digits, then a digit or x) are a PRC resident ID: region, birth date from 1900 on, check character.
 * Spaces and hyphens are skipped. Says nothing of whether the number was ever given to anybody.
 * Source: GB 11643-1999, check character by ISO 7064 MOD 11-2; checked 2026-11-21.
 */
export function isResidentId(given: string): boolean {
  const id = given.replace(/[\s-]/g, '').toLowerCase();
  if (!/^\d{17}[\dx]$/.test(id) || !REGIONS.has(id.slice(0, 2))) return false;
  const year = Number(id.slice(6, 10));
  if (year < 1900 || year > 2099 || !isCalendarDate(year, Number(id.slice(10, 12)), Number(id.slice(12, 14)))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (id.charCodeAt(i) - 48), 0);
  return CHECKS[sum % 11] === id[17];
}
