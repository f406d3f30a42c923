const DIGITS = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value] as const).concat([['两', 2]]));
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The number said by figures or Chinese numerals, for instance `1280`, `9.9`, `三千五`, `一万二`, `2.5万`; NaN when it says none. A last digit
 * after a unit counts one unit less, as people speak: 八百五 is 850.
 */
export function spokenNumber(said: string): number {
  const [, figure, tenThousands] = /^(\d+(?:\.\d+)?)\s*([万w])?$/u.exec(said.trim()) ?? [];
  if (figure !== undefined) return Number(figure) * (tenThousands ? 10_000 : 1);
  const [high, low] = said.split('万');
  if (low !== undefined) return belowTenThousand(high as string) * 10_000 + (low === '' ? 0 : belowTenThousand(low) * ([...low].length === 1 ? 1000 : 1));
  return belowTenThousand(said);
}

function belowTenThousand(said: string): number {
  let total = 0;
  let digit = Number.NaN;
  let lastUnit = 1;
  for (const char of said) {
    const unit = UNITS.get(char);
    if (unit === undefined) digit = DIGITS.get(char) ?? Number.NaN;
    else {
      total += (Number.isNaN(digit) ? 1 : digit) * unit;
      digit = Number.NaN;
      lastUnit = char === '零' ? 1 : unit;
    }
  }
  if (Number.isNaN(digit)) return total === 0 ? Number.NaN : total;
  return total + digit * (lastUnit === 1 || said.includes('零') ? 1 : Math.max(1, lastUnit / 10));
}
