import { describe, expect, test } from 'vitest';
import { calibrate, probabilityOf } from '@/scripts/train/calibrate';
import { evidenceOf } from '@/scripts/train/evidence';
import { type Row, regress, scoreOf } from '@/scripts/train/logistic-regression';
import { ownSentences } from '@/scripts/train/own-sentences';
import { quantise } from '@/scripts/train/quantise';

const OPTIONS = { epochs: 3, rate: 0.2, decay: 1e-6, seed: 1 };
const row =
  (isSpam: boolean) =>
  (text: string): Row => ({ ...evidenceOf(text), isSpam, weight: 1 });
const rows = [...ownSentences(1000, 1, 'spam').map(row(true)), ...ownSentences(1000, 1, 'innocent').map(row(false))];

describe('training on our own sentences alone', () => {
  const model = regress(rows, OPTIONS);
  const curve = calibrate(rows.map((r) => ({ score: scoreOf(model, r), isSpam: r.isSpam, isChinese: true })));

  test('gives the same bytes a second time', () => expect(quantise(regress(rows, OPTIONS), curve, curve).source).toBe(quantise(model, curve, curve).source));

  test('learns to tell new sentences of the same kinds apart, also after quantising', () => {
    const { model: coarse } = quantise(model, curve, curve);
    const isRight = (isSpam: boolean) => (r: Row) => probabilityOf(curve, scoreOf(coarse, r)) > 0.5 === isSpam;
    const spam = ownSentences(200, 2, 'spam').map(row(true)).filter(isRight(true));
    const innocent = ownSentences(200, 2, 'innocent').map(row(false)).filter(isRight(false));
    expect(spam.length).toBeGreaterThan(180);
    expect(innocent.length).toBeGreaterThan(180);
  });
});

test('our own sentences are the same for the same seed, and all different', () => {
  const sentences = ownSentences(500, 7, 'spam');
  expect(ownSentences(500, 7, 'spam')).toEqual(sentences);
  expect(new Set(sentences).size).toBe(500);
  expect(ownSentences(500, 8, 'spam')).not.toEqual(sentences);
});
