import { Readable, Writable } from 'node:stream';
import { checkLines } from '@/cli/check-lines';
import { createChecker } from '@/rules/checker';

const CHUNK_BYTES = 64 * 1024;
const BYTES = 4 * 1024 * 1024;

async function pass(input: Buffer): Promise<number> {
  const chunks = Array.from({ length: Math.ceil(input.length / CHUNK_BYTES) }, (_, i) => input.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES));
  const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const start = performance.now();
  await checkLines({ stdin: Readable.from(chunks), stdout: sink(), stderr: sink() }, createdChecker, {});
  return performance.now() - start;
}

const createdChecker = createChecker();

/** How many million bytes of such texts `check --ndjson` reads, checks and answers in a second, with all rules. */
export async function megabytesPerSecond(texts: readonly string[]): Promise<number> {
  let lines = '';
  for (let id = 0; lines.length * 2.5 < BYTES; id++) lines += `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
  const input = Buffer.from(lines);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) least = Math.min(least, await pass(input));
  return input.length / 1e6 / (least / 1e3);
}
