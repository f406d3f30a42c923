/** WebDriver's code points of keys that type nothing (WebDriver 2, "Keyboard actions", table of normalised keys). */
const CODE_POINTS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F6: '\uE036',
  Meta: '\uE03D',
};

/**
 * The value that WebDriver wants for a key called by its DOM name.
 * @throws for a name of more than one letter that is not in the table.
 */
export function keyOf(name: string): string {
  const value = CODE_POINTS[name] ?? (name.length === 1 ? name : undefined);
  if (value === undefined) throw new Error(`no key is called ${name}`);
  return value;
}
