import { enduranceRows } from './endurance';
import { idleRows } from './idle';
import type { Row } from './row';
import { sendingRows } from './sending';
import { serve } from './serve';
import { typingRows } from './typing';
import { withEmptyExtension, withExtension } from './with-extension';

/** Every row of the second table in docs/performance.md, measured with the built extension of this folder, and Chromium's version. */
export async function benchPage(extensionFolder: string): Promise<{ readonly rows: readonly Row[]; readonly version: string }> {
  const pages = await serve();
  const ours = await withExtension(extensionFolder);
  const empty = await withEmptyExtension();
  const pair = { ours, empty, address: pages.address };
  try {
    const rows = [await idleRows(pair), await sendingRows(pair), await typingRows(pair), await enduranceRows(pair)].flat();
    return { rows, version: ours.version };
  } finally {
    await ours.close();
    await empty.close();
    pages.close();
  }
}
