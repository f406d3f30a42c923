/** Version 2 remembers corrections of the learned score. */
export const addCorrections = (old: Readonly<Record<string, unknown>>) => ({ ...old, corrections: [] });
