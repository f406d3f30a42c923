import { enduranceParts } from './endurance';
import { idlePart } from './idle';
import type { Part, Row } from './row';
import { sendingPart } from './sending';
import { serve } from './serve';
import { typingParts } from './typing';
import { withEmptyExtension, withExtension } from './with-extension';

const PARTS: readonly Part[] = [idlePart, sendingPart, ...typingParts, ...enduranceParts];

/**
 * The rows of the second table in docs/performance.md, measured with the built extension of this folder, and Chromium's version. Only the
 * parts with all these words in their name; all parts when there is no word.
 * @throws {Error} when there is no such part.
 */
export async function benchPage(extensionFolder: string, words: readonly string[]): Promise<{ readonly rows: readonly Row[]; readonly version: string }> {
  const parts = PARTS.filter(({ name }) => words.every((word) => name.split(' ').includes(word)));
  if (parts.length === 0) throw new Error(`No part is named ${words.join(' ')}; there are: ${PARTS.map(({ name }) => name).join(', ')}`);
  const pages = await serve();
  const ours = await withExtension(extensionFolder);
  const empty = await withEmptyExtension();
  const pair = { ours, empty, address: pages.address };
  try {
    const rows: Row[] = [];
    for (const { measure } of parts) rows.push(...(await measure(pair)));
    return { rows, version: ours.version };
  } finally {
    await ours.close();
    await empty.close();
    pages.close();
  }
}
