import { isOnWordBorders } from '@/engine/boundary/boundary';
import { unitsOf } from '@/engine/normalise/normalise';
import { ratio } from './abba';
import { take } from './each';
import { type Row, times } from './row';

/** The boundary check of a hit against the browser's own segmenter. */
export function boundaryRow(goal: string): Row {
  const window = '各位老师同学大家好这个前提现在还不成立我们明天上午再讨论一下';
  const units = unitsOf(window);
  const at = window.indexOf('提现');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const value = ratio(
    () => {
      take(isOnWordBorders(units, units.length, at, at + 2) ? 1 : 0);
    },
    () => {
      for (const { index } of segmenter.segment(window)) take(index);
    },
  );
  return { what: 'Intl.Segmenter on the window / boundary check of a hit', measured: times(value), goal };
}
