import { loadavg } from 'node:os';
import { runnerImport } from 'vite';
import { buildExtension } from '../setup/build-extension.mjs';
import { ROOT } from '../setup/root.mjs';
import { tableOf, writeTable } from './write-table.mjs';

const MARKS = ['<!-- made by npm run bench page -->', '<!-- end of bench page -->'];

/**
 * Measures the built extension in Chromium against an empty one; about five minutes. `words` choose parts by their names; of a choice
 * nothing is written.
 */
export async function benchInPage(isWritten, words) {
  const folder = await buildExtension('chromium');
  const options = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };
  const { module } = await runnerImport(`${ROOT}/tests/bench/page/bench-page.ts`, options);
  const { rows, version } = await module.benchPage(folder, words);
  const table = tableOf(rows);
  console.log(table);
  if (isWritten && words.length === 0) writeTable(table, `Chromium ${version}, load ${loadavg()[0].toFixed(0)}`, MARKS);
}
