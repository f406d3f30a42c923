import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled text of the corpus. */
export interface Labelled {
  readonly text: string;
  readonly isSpam: boolean;
  readonly source: string;
  readonly lang: string;
}

/** Categories that get an account banned; other risky texts (insults, rumours, secrets) are no spam and are left out. */
const SPAM = new Set(['spam-ad', 'gambling', 'porn', 'fraud', 'loan-finance', 'invoice-certificate', 'drugs-contraband', 'diversion']);
/** Machine-written or undecidable. */
const LEFT_OUT = new Set(['zh-telecomfraud-synth', 'zh-ced-rumor', 'en-pii-presidio-synth']);

/** Reads every `<source>.jsonl.gz` of a folder, in the order of their names. */
export function readLabelled(folder: string): Labelled[] {
  const rows: Labelled[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')) {
      if (line === '') continue;
      const { text, label, category, source, lang } = JSON.parse(line) as Record<'text' | 'label' | 'category' | 'source' | 'lang', string>;
      if (LEFT_OUT.has(source) || (label === 'risky' && !SPAM.has(category))) continue;
      rows.push({ text, isSpam: label === 'risky', source, lang });
    }
  }
  return rows;
}
