import { loadavg } from 'node:os';
import { buildExtension } from '../setup/build-extension.mjs';
import { loadModule } from '../setup/load-module.mjs';
import { tableOf, writeTable } from './write-table.mjs';

const MARKS = ['<!-- made by npm run bench page -->', '<!-- end of bench page -->'];

/** Measures the built extension in Chromium against an empty one; about five minutes. */
export async function benchInPage(isWritten) {
  const folder = await buildExtension('chromium');
  const { benchPage } = await loadModule('tests/bench/page/bench-page.ts');
  const { rows, version } = await benchPage(folder);
  const table = tableOf(rows);
  console.log(table);
  if (isWritten) writeTable(table, `Chromium ${version}, load ${loadavg()[0].toFixed(0)}`, MARKS);
}
