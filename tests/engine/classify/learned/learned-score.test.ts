import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueClassesIn } from '@/engine/classify/cues';
import { BUCKETS } from '@/engine/classify/learned/features';
import { learnedCarrierOf, learnedScoreOf } from '@/engine/classify/learned/learned-score';
import { learnedModel } from '@/engine/classify/learned/model';
import { CHINESE_SIGN, MODEL_CUES, SIGNS } from '@/engine/classify/learned/signs';
import { normalise } from '@/engine/normalise/normalise';
import { detection } from '@/rules/spam/learned';

/** Lone surrogates among them; fast-check's own `binary` takes seconds to lay out its table. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const scoreOf = (text: string) => {
  const folded = normalise(text);
  return learnedScoreOf(folded, cueClassesIn(folded.normal));
};
const manifest = JSON.parse(readFileSync(new URL('../../../../docs/model.json', import.meta.url), 'utf8'));
const weightsFile = readFileSync(new URL('../../../../engine/classify/learned/weights.ts', import.meta.url), 'utf8');

describe('the shipped model', () => {
  test('is the one that the manifest describes', () => expect(createHash('sha256').update(weightsFile).digest('hex')).toBe(manifest.weightsSha256));

  test('speaks from the probability that the training chose', () =>
    expect(detection.find).toEqual([expect.objectContaining({ feature: 'learned', atLeast: manifest.threshold })]));

  test('has a weight of at most six bits for each bucket, and one for each sign, none but that of Chinese below 0', () => {
    const { weights, signs } = learnedModel();
    expect(weights).toHaveLength(BUCKETS);
    expect(Math.max(...Array.from(weights, Math.abs))).toBeLessThanOrEqual(31);
    expect(signs).toHaveLength(SIGNS);
    expect(Array.from(signs).filter((weight, sign) => weight < 0 && sign !== CHINESE_SIGN)).toEqual([]);
  });

  test('names every source with its licence', () => {
    expect(manifest.data.length).toBeGreaterThan(10);
    for (const { source, repository, licence } of manifest.data) expect([source, repository, licence].every((text) => text.length > 0)).toBe(true);
  });
});

describe('the score', () => {
  test('is a probability, and the same again, for any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 2000 }), (text) => {
        const score = scoreOf(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreOf(text)).toBe(score);
      }),
    ));

  test('never falls when more cues may be present, so that it can serve as a bound', () =>
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 300 }), fc.subarray([...MODEL_CUES]), fc.constantFrom(...MODEL_CUES), (text, cues, more) => {
        const folded = normalise(text);
        expect(learnedScoreOf(folded, new Set([...cues, more]))).toBeGreaterThanOrEqual(learnedScoreOf(folded, new Set(cues)));
      }),
    ));

  test('tells bulk advertising from service', () => {
    expect(scoreOf('新到学生妹，身材好，可上门')).toBeGreaterThan(0.9);
    expect(scoreOf('您好，您的裙子今天发出，单号已更新，请注意查收。')).toBeLessThan(0.1);
  });

  test('points at a stretch inside the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, minLength: 1, maxLength: 300 }), (text) => {
        const folded = normalise(text);
        const { from, to } = learnedCarrierOf(folded);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(folded.length);
      }),
    ));
});
