// Trains the learned score: SHENYAN_CORPUS names a folder with train/ and dev/ of <source>.jsonl.gz and MANIFEST.md.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.SHENYAN_CORPUS ?? '';
if (!existsSync(`${folder}/train`)) {
  process.stderr.write('train: SHENYAN_CORPUS must name a folder that has train/ and dev/; nothing was changed\n');
  process.exit(2);
}
const server = await createServer({
  optimizeDeps: { noDiscovery: true },
  root,
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
try {
  const { train } = await server.ssrLoadModule('/scripts/train/main.ts');
  process.stdout.write(`${train(folder, root)}\n`);
} finally {
  await server.close();
}
