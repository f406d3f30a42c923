import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { ROOT } from '../setup/root.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';

const FILES = new Set(['/index.html', '/room.css', '/room.js', '/chat.js', '/post.js', '/editor-text.js', '/witness.js']);
const CONTENT_TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** What the strictest pages send: nothing but what bears this answer's nonce, and no string ever becomes markup or code. */
function strictPolicy(nonce) {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://room');
  const isStrict = pathname === '/strict';
  const path = isStrict || pathname === '/' ? '/index.html' : pathname;
  if (!FILES.has(path)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const headers = { 'content-type': CONTENT_TYPES[extname(path)], 'cache-control': 'no-store' };
  const content = await readFile(`${ROOT}/demo${path}`, 'utf8');
  if (isStrict) {
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, { ...headers, 'content-security-policy': strictPolicy(nonce) });
    response.end(content.replace('<link rel="stylesheet"', `$& nonce="${nonce}"`).replace('<script', `$& nonce="${nonce}"`));
    return;
  }
  response.writeHead(200, headers).end(content);
}

/**
 * Serves the demo room on this machine only: `/`, and `/strict` under a policy of `default-src 'none'` with Trusted Types.
 * @param {number} port 0 for a free one
 * @returns {Promise<{ url: string, close: () => void }>} url ends with a slash
 * @throws {SetupProblem} when the port is taken or may not be used
 */
export async function serveDemo(port = 0) {
  const server = createServer((request, response) => {
    answer(request, response).catch((problem) => response.destroy(problem));
  });
  await new Promise((resolve, reject) => {
    server.once('error', (problem) => {
      const reason = { EADDRINUSE: 'is in use', EACCES: 'may not be used' }[problem.code];
      reject(reason ? new SetupProblem(`Port ${port} ${reason}; choose another with --port, or leave it out for a free one.`) : problem);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
