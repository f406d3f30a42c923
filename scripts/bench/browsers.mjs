import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { loadModule } from '../setup/load-module.mjs';
import { AS_SHIPPED, FOR_A_PAGE, withBundle } from './with-bundle.mjs';
import { tableOf, writeTable } from './write-table.mjs';

const MARKS = ['<!-- made by npm run bench browsers -->', '<!-- end of bench browsers -->'];

/** So many fresh pages make the rules ready; the least counts. */
const LOADS = 9;

/** A page of its own process group has a clock of five to twenty microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Serves the bundles, and a page at `/`. */
async function serve(bundles) {
  const server = createServer(({ url = '/' }, response) => {
    const bundle = bundles[url];
    response.writeHead(200, { ...ISOLATED, 'content-type': bundle ? 'text/javascript' : 'text/html' });
    response.end(bundle ? readFileSync(fileURLToPath(bundle)) : '<!doctype html><meta charset="utf-8"><title>bench</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function browsers() {
  const { browserPath } = await loadModule('tests/e2e/driver/browser-path.ts');
  const chrome = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox'), headless: true, protocolTimeout: 0 });
  return [
    { name: `Chromium ${chrome.version()}`, open: () => chrome.newPage(), close: () => chrome.close() },
    { name: (await firefox.version()).replace('/', ' '), open: () => firefox.newPage(), close: () => firefox.close() },
  ];
}

/** What it costs a fresh page to make the rules ready, and to check a first text. */
async function readyRows(open, address) {
  const runs = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await open();
    await page.goto(address);
    runs.push(await page.evaluate(async (bundle) => (await import(bundle)).readiness(), '/ready.mjs'));
    await page.close();
  }
  const least = (key) => `${Math.min(...runs.map((run) => run[key])).toFixed(1)} ms`;
  return [
    { what: 'a fresh page makes all rules ready', measured: least('readyMs'), goal: '≤ 2 ms from prebuilt tables' },
    { what: 'and checks its first text', measured: least('firstCheckMs'), goal: '' },
  ];
}

async function rowsIn({ open }, address) {
  const page = await open();
  await page.goto(address);
  const rows = await page.evaluate(async (bundle) => (await import(bundle)).benchHere(), '/bench.mjs');
  await page.close();
  return [...rows, ...(await readyRows(open, address))];
}

/** Measures the engine in a page of each browser; about two minutes. */
export async function benchInBrowsers(isWritten) {
  const table = await withBundle(
    'in-browser',
    (bench) =>
      withBundle(
        'ready',
        async (ready) => {
          const { address, close } = await serve({ '/bench.mjs': bench, '/ready.mjs': ready });
          const measured = [];
          for (const browser of await browsers()) {
            measured.push({ name: browser.name, rows: await rowsIn(browser, address) });
            await browser.close();
          }
          close();
          return sideBySide(measured);
        },
        { ...AS_SHIPPED, ...FOR_A_PAGE },
      ),
    FOR_A_PAGE,
  );
  console.log(table);
  if (isWritten) writeTable(table, `load ${loadavg()[0].toFixed(0)}`, MARKS);
}

/** One table of what was measured in each browser. */
function sideBySide([first, ...others]) {
  const rows = first.rows.map(({ what, measured, goal }, at) => ({
    what,
    measured: [measured, ...others.map(({ rows }) => rows[at].measured)].join(' · '),
    goal,
  }));
  return tableOf([{ what: 'browser', measured: [first, ...others].map(({ name }) => name).join(' · '), goal: '' }, ...rows]);
}
