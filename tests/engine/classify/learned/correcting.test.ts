import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueClassesIn } from '@/engine/classify/cues';
import { correctionOf, isCorrected } from '@/engine/classify/learned/correcting';
import { type Correction, MOST_LEVEL, nameOfKind } from '@/engine/classify/learned/correction';
import { learnedScoreOf } from '@/engine/classify/learned/learned-score';
import type { Cue } from '@/engine/cue';
import { normalise } from '@/engine/normalise/normalise';
import { ownSentences } from '@/scripts/train/own-sentences';

/** Lone surrogates among them; fast-check's own `binary` takes seconds to lay out its table. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const AT_LEAST = 0.42;
const sentences = [...ownSentences(300, 5, 'spam'), ...ownSentences(100, 5, 'innocent')];
const sentence = fc.constantFrom(...sentences);
const probabilityOf = (text: string) => learnedScoreOf(normalise(text), cueClassesIn(normalise(text).normal));
const correctionIn = (text: string) => correctionOf(normalise(text), AT_LEAST);
const isSilenced = (text: string, corrections: readonly Correction[]) => isCorrected(normalise(text), AT_LEAST, corrections);
const oddsOf = (probability: number) => probability / (1 - probability);

const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  sentence.map((text) => correctionIn(text)).filter((correction) => correction !== null),
  fc.record({
    kind: fc.record({
      isChinese: fc.boolean(),
      length: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
      cues: fc.uniqueArray(fc.constantFrom<Cue[]>('contact', 'goods', 'price')),
    }),
    level: fc.integer({ min: 1, max: MOST_LEVEL }),
  }),
);

describe('a correction', () => {
  test('silences the text that it came from, and nothing that is surer by more than a step', () =>
    fc.assert(
      fc.property(sentence, sentence, (corrected, other) => {
        const correction = correctionIn(corrected);
        fc.pre(correction !== null);
        expect(isSilenced(corrected, [correction])).toBe(true);
        const isSurer = oddsOf(probabilityOf(other)) > Math.E * oddsOf(probabilityOf(corrected));
        if (isSurer) expect(isSilenced(other, [correction])).toBe(false);
      }),
    ));

  test('is not given for a text of which the score does not speak, nor for one that it is sure of', () => {
    const byText = sentences.map((text) => ({ odds: oddsOf(probabilityOf(text)) / oddsOf(AT_LEAST), correction: correctionIn(text) }));
    const silent = byText.filter(({ odds }) => odds < 1);
    const sure = byText.filter(({ odds }) => odds >= Math.E ** MOST_LEVEL);
    expect([silent.length, sure.length].every((count) => count > 20)).toBe(true);
    expect([...silent, ...sure].filter(({ correction }) => correction !== null)).toEqual([]);
  });

  test('never reaches beyond its bound, whatever was corrected', () =>
    fc.assert(
      fc.property(sentence, fc.array(anyCorrection), (text, corrections) => {
        if (oddsOf(probabilityOf(text)) >= Math.E ** MOST_LEVEL * oddsOf(AT_LEAST)) expect(isSilenced(text, corrections)).toBe(false);
      }),
    ));

  test('leaves other kinds of text alone', () =>
    fc.assert(
      fc.property(sentence, fc.array(anyCorrection), (text, corrections) => {
        const own = correctionIn(text);
        const others = corrections.filter(({ kind }) => own === null || nameOfKind(kind) !== nameOfKind(own.kind));
        expect(isSilenced(text, others)).toBe(false);
      }),
    ));

  test('says of any text only its script, its length in three steps, and names of classes', () =>
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: anyUnit, maxLength: 300 })), (text) => {
        const correction = correctionIn(text);
        if (correction === null) return;
        expect(Object.keys(correction)).toEqual(['kind', 'level']);
        expect(nameOfKind(correction.kind)).toMatch(/^(?:chinese|other) (?:short|medium|long)(?: [a-z-]+)*$/);
        expect(correction.level).toBeGreaterThanOrEqual(1);
        expect(correction.level).toBeLessThanOrEqual(MOST_LEVEL);
      }),
    ));
});
