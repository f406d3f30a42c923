// Measures the engine against the bare loop, against npm's matchers and against its own goals.
//
//   npm run bench               prints the table
//   npm run bench -- --write    puts it into docs/performance.md as well
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const START = '<!-- made by npm run bench -->';
const END = '<!-- end -->';

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

const { bench } = await loadBench();
const rows = bench();
const table = ['| what | measured | goal |', '|---|---|---|', ...rows.map(({ what, measured, goal }) => `| ${what} | ${measured} | ${goal} |`)].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const file = join(root, 'docs/performance.md');
  const page = readFileSync(file, 'utf8');
  const machine = `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
  const [head] = page.split(START);
  const [, tail = ''] = page.split(END);
  writeFileSync(file, `${head}${START}\n${machine}\n\n${table}\n${END}${tail}`);
}
