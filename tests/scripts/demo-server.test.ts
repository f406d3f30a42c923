import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDemo, serveDemo } from '../../scripts/demo/server.mjs';

let demo: ServedDemo;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

test('is reached on this machine only', () => expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));

test('the strict page allows nothing but what bears its nonce, another for each answer', async () => {
  const answers = await Promise.all([fetch(`${demo.url}strict`), fetch(`${demo.url}strict`)]);
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] as string;
      expect((await answer.text()).split(`nonce="${nonce}"`)).toHaveLength(3);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('every file that the page names is there, and names no other server', async () => {
  const html = await (await fetch(demo.url)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] as string);
  expect(files).toEqual(expect.arrayContaining(['/room.css', '/room.js']));
  for (const file of files) expect((await fetch(new URL(file, demo.url))).status, file).toBe(200);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test.each(['package.json', '..%2fpackage.json', 'demo/index.html', 'favicon.ico'])('%s is not served', async (path) => {
  expect((await fetch(demo.url + path)).status).toBe(404);
});

test('a busy port is told in one sentence that says what to do', async () => {
  await expect(serveDemo(Number(new URL(demo.url).port))).rejects.toThrow(/^Port \d+ is in use; choose another with --port, or leave it out for a free one\.$/);
});
