/** Length by country; countries not listed are accepted from 15 to 34. Source: SWIFT IBAN registry, release 99; checked 2026-11-21. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'at20 be16 bg22 ch21 cy28 cz24 de22 dk18 ee20 es24 fi18 fr27 gb22 gr27 hr21 hu28 ie22 it27 lt20 lu20 lv21 mt31 nl18 no15 pl28 pt25 ro24 se24 si19 sk24 tr26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** True when the text is an IBAN: country length, then ISO 7064 MOD 97-10 equal to 1. Spaces are skipped. Source: ISO 13616-1:2020. */
export function isIban(given: string): boolean {
  const iban = given.replace(/\s/g, '').toLowerCase();
  if (!/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(iban)) return false;
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && length !== iban.length) return false;
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(char, 36)}`) % 97;
  return rest === 1;
}
