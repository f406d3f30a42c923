import { loadavg } from 'node:os';
import { runnerImport } from 'vite';
import { buildExtension } from '../setup/build-extension.mjs';
import { ROOT } from '../setup/root.mjs';
import { tableOf, writeTable } from './write-table.mjs';

const MARKS = ['<!-- made by npm run bench page -->', '<!-- end of bench page -->'];

/** Measures the built extension in Chromium against an empty one; about five minutes. */
export async function benchInPage(isWritten) {
  const folder = await buildExtension('chromium');
  const options = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };
  const { module } = await runnerImport(`${ROOT}/tests/bench/page/bench-page.ts`, options);
  const { rows, version } = await module.benchPage(folder);
  const table = tableOf(rows);
  console.log(table);
  if (isWritten) writeTable(table, `Chromium ${version}, load ${loadavg()[0].toFixed(0)}`, MARKS);
}
