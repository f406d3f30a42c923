import { loadavg } from 'node:os';
import { buildExtension } from '../setup/build-extension.mjs';
import { loadModule } from '../setup/load-module.mjs';
import { tableOf, writeTable } from './write-table.mjs';

const MARKS = ['<!-- made by npm run bench page -->', '<!-- end of bench page -->'];

/**
 * Measures the built extension in Chromium against an empty one; about five minutes. `words` choose parts by their names; of a choice
 * nothing is written.
 */
export async function benchInPage(isWritten, words) {
  const folder = await buildExtension('chromium');
  const { benchPage } = await loadModule('tests/bench/page/bench-page.ts');
  const { rows, version } = await benchPage(folder, words);
  const table = tableOf(rows);
  console.log(table);
  if (isWritten && words.length === 0) writeTable(table, `Chromium ${version}, load ${loadavg()[0].toFixed(0)}`, MARKS);
}
