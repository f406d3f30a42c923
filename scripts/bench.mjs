// Measures the engine against the bare loop, against npm's matchers and against its own goals.
//
//   npm run bench               prints the table
//   npm run bench -- --write    puts it into docs/performance.md as well
//   npm run bench -- page       what a page feels of the built extension, in Chromium; --write as above
//   npm run bench -- page key textarea 2000   only the rows of the parts with these words in their name
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { tableOf, writeTable } from './bench/write-table.mjs';
import { drawnBlueprint } from './build/drawn-blueprint.mjs';
import { pureRules } from './build/pure-rules.mjs';
import { withoutTerms } from './build/without-terms.mjs';
import { ROOT } from './setup/root.mjs';

const MARKS = ['<!-- made by npm run bench -->', '<!-- end -->'];

/** Bundles one file of tests/bench and hands its path on; bundled, because the code that users run is, and a module runner would slow every call. */
async function withBundle(name, use, shipped = {}) {
  const outDir = mkdtempSync(join(ROOT, 'node_modules', '.bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
      plugins: [drawnBlueprint(), ...(shipped.plugins ?? [])],
      build: {
        outDir,
        minify: shipped.minify ?? false,
        target: 'es2023',
        copyPublicDir: false,
        lib: { entry: join(ROOT, 'tests/bench', `${name}.ts`), formats: ['es'], fileName: () => 'bench.mjs' },
        rolldownOptions: { external: [/^@monyone\//, 'fastscan', 'mint-filter', /^opencc-js/, /^node:/] },
      },
    });
    return await use(pathToFileURL(join(outDir, 'bench.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** What making all rules ready costs, in a fresh process each time; the least of several. */
function readyRows(bundle) {
  const program = `
    const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
    const [heldBefore, before] = [held(), performance.now()];
    import(${JSON.stringify(bundle)}).then(({ readiness }) => {
      const figures = { readMs: performance.now() - before, ...readiness() };
      console.log(JSON.stringify({ ...figures, heldMb: held() - heldBefore }));
    });`;
  const runs = Array.from({ length: 5 }, () => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', program], { encoding: 'utf8' })));
  const least = (key) => Math.min(...runs.map((run) => run[key]));
  return [
    { what: 'a fresh process reads engine, rules and blueprint', measured: `${least('readMs').toFixed(0)} ms`, goal: '' },
    { what: 'makes all rules ready', measured: `${least('readyMs').toFixed(1)} ms`, goal: '≤ 2 ms from prebuilt tables' },
    { what: 'and checks its first text', measured: `${least('firstCheckMs').toFixed(1)} ms`, goal: '' },
    { what: 'memory held by engine, rules and tables, their code included', measured: `${least('heldMb').toFixed(1)} MB`, goal: '≤ 5 MB a frame' },
  ];
}

if (process.argv[2] === 'page') {
  const { benchInPage } = await import('./bench/page.mjs');
  await benchInPage(
    process.argv.includes('--write'),
    process.argv.slice(3).filter((word) => !word.startsWith('--')),
  );
  process.exit();
}
const speed = await withBundle('bench', async (bundle) => (await import(bundle)).bench());
// What a page holds is what the extension's build makes of the code (wxt.config.ts).
const asShipped = { plugins: [withoutTerms(), pureRules()], minify: true };
const rows = [...speed, ...(await withBundle('ready', readyRows, asShipped))];
const table = tableOf(rows);
console.log(table);
if (process.argv.includes('--write')) writeTable(table, `Node ${process.versions.node}`, MARKS);
