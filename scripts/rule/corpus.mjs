import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The texts of the corpus folder that SHENYAN_CORPUS names, one source after another; none when it is not set. */
export function* readCorpus() {
  const folder = process.env.SHENYAN_CORPUS;
  if (!folder) return;
  const only = new RegExp(process.env.SHENYAN_CORPUS_ONLY ?? '');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl.gz') || !only.test(file)) continue;
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
    yield { source: file.slice(0, -'.jsonl.gz'.length), texts: lines.filter(Boolean).map((line) => JSON.parse(line)) };
  }
}
