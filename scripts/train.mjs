// Trains the learned score: SHENYAN_CORPUS names a folder with train/ and dev/ of <source>.jsonl.gz and MANIFEST.md.
import { existsSync } from 'node:fs';
import { loadModule } from './setup/load-module.mjs';
import { ROOT } from './setup/root.mjs';

const folder = process.env.SHENYAN_CORPUS ?? '';
if (!existsSync(`${folder}/train`)) {
  process.stderr.write('train: SHENYAN_CORPUS must name a folder that has train/ and dev/; nothing was changed\n');
  process.exit(2);
}
const { train } = await loadModule('scripts/train/main.ts');
process.stdout.write(`${train(folder, ROOT)}\n`);
