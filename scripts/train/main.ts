import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, calibrate, type HeldBack, heldBackScores, probabilityOf, reliability } from './calibrate';
import { readLabelled } from './corpus';
import { evidenceOf } from './evidence';
import { innocentExamples } from './innocent-examples';
import { type Row, regress, scoreOf } from './logistic-regression';
import { modelCard } from './model-card';
import { ownSentences } from './own-sentences';
import { quantise } from './quantise';
import { leaveOneOut, rates } from './rates';

/** Everything that fixes the outcome; a second run with the same corpus gives the same bytes. */
const PLAN = { seed: 20261121, ownSentences: 30000, folds: 5, fit: { epochs: 8, rate: 0.2, decay: 1e-6, seed: 1 } } as const;

/** Real conversations of the training part; how often the score may speak there decides from which probability on it does. */
const REAL_CHAT = new Set(['zh-nus-sms', 'zh-weibo-smp2020', 'zh-crosswoz', 'zh-kdconv', 'zh-opensubtitles', 'en-nus-sms']);
/** A sentence that somebody wrote because it must stay silent counts for as many. */
const EXAMPLE_WEIGHT = 10;
/** Private messages, subtitles and microblogs stand for most of what people write: silence there comes first. */
const CHAT_WEIGHT = 3;
const CHATTIEST = new Set(['zh-nus-sms', 'zh-opensubtitles', 'zh-weibo-smp2020']);
/** At most this share of real conversations is marked by the score. */
const CHAT_SHARE = 0.0023;

/** A row that remembers where it came from. */
export interface Sourced extends Row {
  readonly source: string;
  readonly lang: string;
}

function rowsOf(folder: string): Sourced[] {
  return readLabelled(folder).map(({ text, isSpam, source, lang }) => ({
    ...evidenceOf(text),
    isSpam,
    source,
    lang,
    weight: CHATTIEST.has(source) ? CHAT_WEIGHT : 1,
  }));
}

function ownRows(): Sourced[] {
  const row = (text: string, isSpam: boolean): Sourced => ({ ...evidenceOf(text), isSpam, source: 'own', lang: 'zh', weight: 1 });
  const { seed, ownSentences: count } = PLAN;
  return [
    ...ownSentences(count, seed, 'spam').map((text) => row(text, true)),
    ...ownSentences(count, seed, 'innocent').map((text) => row(text, false)),
    ...innocentExamples().map((text) => ({ ...row(text, false), weight: EXAMPLE_WEIGHT })),
  ];
}

function thresholdOn(chat: readonly number[]): number {
  const sorted = [...chat].sort((a, b) => b - a);
  return Math.ceil((sorted[Math.floor(sorted.length * CHAT_SHARE)] as number) * 100) / 100;
}

function curvesOf(scores: readonly HeldBack[]): { chinese: Calibration; other: Calibration } {
  return { chinese: calibrate(scores.filter((s) => s.isChinese)), other: calibrate(scores.filter((s) => !s.isChinese)) };
}

/** Trains on the corpus in `folder`, writes weights, manifest and model card below `root`, and gives what it prints. */
export function train(folder: string, root: string): string {
  const rows: Sourced[] = [...rowsOf(join(folder, 'train')), ...ownRows()];
  const scores = heldBackScores(rows, PLAN.folds, PLAN.fit);
  const { chinese, other } = curvesOf(scores);
  const curveOf = (isChinese: boolean) => (isChinese ? chinese : other);
  const chat = scores.flatMap((s, i) => (REAL_CHAT.has((rows[i] as Sourced).source) && !s.isSpam ? [probabilityOf(curveOf(s.isChinese), s.score)] : []));
  const threshold = thresholdOn(chat);
  const { model, source } = quantise(regress(rows, PLAN.fit), chinese, other);
  const dev = rowsOf(join(folder, 'dev'));
  const probability = (row: Sourced) => probabilityOf(row.lang === 'zh' ? chinese : other, scoreOf(model, row));
  const { card, manifest } = modelCard({
    plan: PLAN,
    threshold,
    rows,
    rates: rates(dev, (row) => probability(row) >= threshold),
    leftOut: leaveOneOut(rows, dev, PLAN.fit),
    reliability: {
      chinese: reliability(
        scores.filter((s) => s.isChinese),
        chinese,
      ),
      other: reliability(
        scores.filter((s) => !s.isChinese),
        other,
      ),
    },
    hash: createHash('sha256').update(source).digest('hex'),
    sources: readFileSync(join(folder, 'MANIFEST.md'), 'utf8'),
  });
  writeFileSync(join(root, 'engine/classify/learned/weights.ts'), source);
  writeFileSync(join(root, 'docs/model.json'), manifest);
  writeFileSync(join(root, 'docs/model.md'), card);
  return `threshold ${threshold}, ${rows.length} rows; docs/model.md has the tables`;
}
