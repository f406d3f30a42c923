import { compile } from '@/engine/compile';
import { ratio } from './abba';
import { boundaryRow } from './boundary-row';
import { checkRows, latencyRow, withoutLearned } from './check-rows';
import { each, floor, takenSoFar } from './each';
import { keyRows } from './key-rows';
import { learnedRows } from './learned-rows';
import { megabytesPerSecond } from './lines';
import { matcherRows } from './matcher-rows';
import { type Row, times } from './row';
import { cleanTexts, riskyTexts } from './texts';

/** Every row of the table in docs/performance.md; throws when the matcher is not equal to brute force. */
export async function bench(): Promise<readonly Row[]> {
  const ruleset = compile(withoutLearned);
  const texts = cleanTexts(200, 200, ruleset);
  const control = ratio(each(texts, floor), each(texts, floor));
  const rows = [
    { what: 'the loop against itself, which tells how far to trust the rest', measured: times(control), goal: '0.97 … 1.03' },
    ...checkRows(),
    ...matcherRows(texts, riskyTexts(texts)),
    boundaryRow('≥ 10 in Chromium'),
    ...learnedRows(),
    ...keyRows(),
    latencyRow(),
    { what: 'check --ndjson of everyday Chinese messages, all rules', measured: `${(await megabytesPerSecond(texts)).toFixed(0)} MB/s`, goal: '≥ 20 MB/s' },
  ];
  takenSoFar();
  return rows;
}
