// Measures the engine against the bare loop, against npm's matchers and against its own goals.
//
//   npm run bench               prints the table
//   npm run bench -- --write    puts it into docs/performance.md as well
//   npm run bench -- page       what a page feels of the built extension, in Chromium; --write as above
//   npm run bench -- page key textarea 2000   only the rows of the parts with these words in their name
//   npm run bench -- browsers   the engine in a page of Chromium and of Firefox; --write as above
import { execFileSync } from 'node:child_process';
import { sizeRows } from './bench/size-rows.mjs';
import { AS_SHIPPED, withBundle } from './bench/with-bundle.mjs';
import { tableOf, writeTable } from './bench/write-table.mjs';

const MARKS = ['<!-- made by npm run bench -->', '<!-- end -->'];

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
if (process.argv[2] === 'browsers') {
  const { benchInBrowsers } = await import('./bench/browsers.mjs');
  await benchInBrowsers(process.argv.includes('--write'));
  process.exit();
}
const speed = await withBundle('bench', async (bundle) => (await import(bundle)).bench());
const rows = [...speed, ...(await withBundle('ready', readyRows, AS_SHIPPED)), ...(await sizeRows())];
const table = tableOf(rows);
console.log(table);
if (process.argv.includes('--write')) writeTable(table, `Node ${process.versions.node}`, MARKS);
