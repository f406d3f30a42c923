import { CHINESE_SIGN } from '@/engine/classify/learned/signs';
import { type FitOptions, type Row, regress, scoreOf } from './logistic-regression';

/** probability = 1 / (1 + e^-(slope * score + offset)). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Scores of rows by a model that never saw them. */
export interface HeldBack {
  readonly score: number;
  readonly isSpam: boolean;
  readonly isChinese: boolean;
}

/** True for a row with Chinese in it. */
export function isChinese({ signs }: Pick<Row, 'signs'>): boolean {
  return signs.includes(CHINESE_SIGN);
}

/** Every row's score by a model fitted on the other folds; row i is in fold i mod `folds`. */
export function heldBackScores(rows: readonly Row[], folds: number, options: FitOptions): HeldBack[] {
  const scored: HeldBack[] = new Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = regress(
      rows.filter((_, i) => i % folds !== fold),
      options,
    );
    for (let i = fold; i < rows.length; i += folds) {
      const row = rows[i] as Row;
      scored[i] = { score: scoreOf(model, row), isSpam: row.isSpam, isChinese: isChinese(row) };
    }
  }
  return scored;
}

/** Platt's scaling: the logistic curve through held-back scores, by Newton's method. */
export function calibrate(scores: readonly HeldBack[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isSpam } of scores) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const miss = p - (isSpam ? 1 : 0);
      const spread = p * (1 - p);
      gs += miss * score;
      go += miss;
      hss += spread * score * score;
      hso += spread * score;
      hoo += spread;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
  }
  return { slope, offset };
}

/** The calibrated probability of a score. */
export function probabilityOf({ slope, offset }: Calibration, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** Of the held-back rows with a probability in each tenth: how many, the mean probability, and the share that is spam. */
export function reliability(scores: readonly HeldBack[], calibration: Calibration): { count: number; said: number; was: number }[] {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
  for (const { score, isSpam } of scores) {
    const p = probabilityOf(calibration, score);
    const tenth = tenths[Math.min(9, Math.floor(p * 10))] as { count: number; said: number; was: number };
    tenth.count++;
    tenth.said += p;
    tenth.was += isSpam ? 1 : 0;
  }
  return tenths.map(({ count, said, was }) => ({ count, said: said / (count || 1), was: was / (count || 1) }));
}
