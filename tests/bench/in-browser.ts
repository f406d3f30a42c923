import { compile } from '@/engine/compile';
import { ratio } from './abba';
import { boundaryRow } from './boundary-row';
import { checkRows, withoutLearned } from './check-rows';
import { each, floor, takenSoFar } from './each';
import { matcherRows } from './matcher-rows';
import { type Row, times } from './row';
import { cleanTexts, riskyTexts } from './texts';

/** What can be compared in a page; a browser's own segmenter and compiler differ from those of Node. */
export function benchHere(): readonly Row[] {
  const texts = cleanTexts(200, 200, compile(withoutLearned));
  const control = ratio(each(texts, floor), each(texts, floor));
  const rows = [
    { what: 'the loop against itself, which tells how far to trust the rest', measured: times(control), goal: '0.97 … 1.03' },
    ...checkRows(),
    ...matcherRows(texts, riskyTexts(texts)),
    boundaryRow('≥ 10 in Chromium, ≥ 3 in Firefox'),
  ];
  takenSoFar();
  return rows;
}
