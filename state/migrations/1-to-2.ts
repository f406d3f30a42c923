/** Version 2 knows the person's industry, which nobody has said before, remembers corrections of the learned score, and can be quiet. */
export function from1To2(old: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...old, industry: null, corrections: [], quiet: false };
}
