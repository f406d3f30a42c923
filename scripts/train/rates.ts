import { type FitOptions, regress, scoreOf } from './logistic-regression';
import type { Sourced } from './main';

/** How often something holds of one source's rows of one label. */
export interface Rate {
  readonly source: string;
  readonly isSpam: boolean;
  readonly count: number;
  readonly share: number;
}

/** The share of each source's spam and clean rows of which `isMarked` holds, by source. */
export function rates(rows: readonly Sourced[], isMarked: (row: Sourced) => boolean): Rate[] {
  const groups = new Map<string, { source: string; isSpam: boolean; count: number; marked: number }>();
  for (const row of rows) {
    const key = `${row.source} ${row.isSpam}`;
    const group = groups.get(key) ?? { source: row.source, isSpam: row.isSpam, count: 0, marked: 0 };
    group.count++;
    if (isMarked(row)) group.marked++;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ source, isSpam, count, marked }) => ({ source, isSpam, count, share: marked / count }));
}

/** The recall on a source that was left out of training, at one false alarm in a hundred of the other clean texts of its language. */
export interface LeftOut {
  readonly source: string;
  readonly count: number;
  readonly recall: number;
}

const POOLED_FALSE_ALARMS = 0.01;

/** Trains once without each source that has spam in `dev`, and measures on that source. */
export function leaveOneOut(rows: readonly Sourced[], dev: readonly Sourced[], options: FitOptions): LeftOut[] {
  const sources = [...new Set(dev.filter((row) => row.isSpam).map((row) => row.source))].sort();
  return sources.map((source) => {
    const spam = dev.filter((row) => row.source === source && row.isSpam);
    const { lang } = spam[0] as Sourced;
    const model = regress(
      rows.filter((row) => row.source !== source),
      options,
    );
    const others = dev.filter((row) => !row.isSpam && row.lang === lang && row.source !== source).map((row) => scoreOf(model, row));
    const threshold = others.sort((a, b) => b - a)[Math.floor(others.length * POOLED_FALSE_ALARMS)] as number;
    return { source, count: spam.length, recall: spam.filter((row) => scoreOf(model, row) > threshold).length / spam.length };
  });
}
