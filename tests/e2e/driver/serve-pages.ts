import { createReadStream, globSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
/** Of each run its own, since both browsers run at the same time. */
const OUTPUT = fileURLToPath(new URL(`../../../.output/e2e-pages/${process.pid}`, import.meta.url));
/** Vditor loads its parser by address while it runs; what is asked below /npm/ comes from here. */
const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the fixture pages, with a slash at the end; the same pages answer on `localhost`, which is another origin. */
    pagesUrl: string;
  }
}

/** Bundles every fixture page with the npm editor that it mounts, so that a page asks nothing of any other server. */
async function bundlePages(): Promise<void> {
  await build({
    root: PAGES,
    base: './',
    configFile: false,
    logLevel: 'error',
    // Draft.js and its libraries expect a Node-like global.
    define: { global: 'globalThis' },
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      outDir: OUTPUT,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: globSync('*.html', { cwd: PAGES }).map((page) => join(PAGES, page)) },
    },
  });
}

/** Vitest's global set-up: builds the fixture pages and serves them on a free port of this machine until the tests are over. */
export default async function servePages(project: TestProject): Promise<() => Promise<void>> {
  await bundlePages();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://pages').pathname);
    const file = path.startsWith('/npm/') ? join(PACKAGES, path.slice('/npm'.length)) : join(OUTPUT, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    // a sandboxed frame is of no origin, and its scripts are asked for from there
    response.writeHead(200, { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('pagesUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () =>
    new Promise((resolve) =>
      server.close(() => {
        rmSync(OUTPUT, { recursive: true, force: true });
        resolve();
      }),
    );
}
