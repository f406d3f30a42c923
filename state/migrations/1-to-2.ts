/** Version 2 knows the person's industry, which nobody has said before, and remembers corrections of the learned score. */
export function from1To2(old: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...old, industry: null, corrections: [] };
}
