// Measures the engine against the bare loop, against npm's matchers and against its own goals.
//
//   npm run bench               prints the table
//   npm run bench -- --write    puts it into docs/performance.md as well
//   npm run bench -- page       what a page feels of the built extension, in Chromium; --write as above
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { tableOf, writeTable } from './bench/write-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MARKS = ['<!-- made by npm run bench -->', '<!-- end -->'];

/** Bundled first, because the code that users run is bundled and a module runner would slow every call. */
async function loadBench() {
  const outDir = mkdtempSync(join(root, 'node_modules', '.bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      build: {
        outDir,
        minify: false,
        target: 'es2023',
        copyPublicDir: false,
        lib: { entry: join(root, 'tests/bench/bench.ts'), formats: ['es'], fileName: () => 'bench.mjs' },
        rolldownOptions: { external: [/^@monyone\//, 'fastscan', 'mint-filter', /^opencc-js/] },
      },
    });
    return await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

if (process.argv[2] === 'page') {
  const { benchInPage } = await import('./bench/page.mjs');
  await benchInPage(process.argv.includes('--write'));
  process.exit();
}
const { bench } = await loadBench();
const rows = bench();
const table = tableOf(rows);
console.log(table);
if (process.argv.includes('--write')) writeTable(table, `Node ${process.versions.node}`, MARKS);
