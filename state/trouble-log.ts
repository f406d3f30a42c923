import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import { TROUBLES, type Trouble } from './trouble';

const KEY = 'troubles';

/** How often each trouble came since the install. Nothing else is kept of it: no text, no site, no time. */
export type TroubleCounts = Readonly<Partial<Record<Trouble, number>>>;

/** The stored counts; what cannot be read counts as nothing. */
export async function readTroubles(): Promise<TroubleCounts> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  const counts = stored as Readonly<Record<string, unknown>>;
  return Object.fromEntries(TROUBLES.flatMap((trouble) => (Number.isSafeInteger(counts[trouble]) ? [[trouble, counts[trouble] as number]] : [])));
}

/** Counts what came up, each once. Only the background calls this. */
export const countTroubles = oneAtATime(async (troubles: readonly Trouble[]): Promise<void> => {
  if (troubles.length === 0) return;
  const counts = await readTroubles();
  const more = Object.fromEntries(troubles.map((trouble) => [trouble, (counts[trouble] ?? 0) + 1]));
  await browser.storage.local.set({ [KEY]: { ...counts, ...more } });
});
