import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LEVEL } from '@/engine/classify/learned/correction';
import { type Finding, SEVERITIES } from '@/engine/finding';
import { createChecker } from '@/rules/checker';
import { ownSentences } from '@/scripts/train/own-sentences';

const LEARNED = 'spam/learned';
const plain = createChecker();
const sentence = fc.constantFrom(...ownSentences(300, 11, 'spam'), '加薇❤ abc12345 领红包', '回收银行卡四件套，加飞机详谈', '这款面霜全网最好用');
/** As many presses of the button as a person could make. */
const corrections = (texts: readonly string[]) => texts.map((text) => plain.correct(text)).filter((correction) => correction !== null);
const everything = corrections(ownSentences(2000, 12, 'spam')).map(({ kind }) => ({ kind, level: MOST_LEVEL }));
const withoutScore = createChecker({ off: [LEARNED] });
const corrected = createChecker({ corrections: everything });
const ofRules = (findings: readonly Finding[]) => findings.filter(({ ruleId }) => ruleId !== LEARNED);

describe('however much is corrected', () => {
  test('there is much', () => expect(new Set(everything.map((one) => JSON.stringify(one))).size).toBeGreaterThan(10));

  test('every rule that blocks goes on to block, in the same places', () =>
    fc.assert(
      fc.property(sentence, sentence, (one, two) => {
        const blocks = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'block');
        expect(blocks(corrected.check(one + two))).toEqual(blocks(plain.check(one + two)));
      }),
    ));

  test('no other rule falls silent or speaks more softly than without the score', () =>
    fc.assert(
      fc.property(sentence, (text) => {
        const now = ofRules(corrected.check(text));
        const alone = withoutScore.check(text);
        expect(now.map(({ ruleId, start, end }) => [ruleId, start, end])).toEqual(alone.map(({ ruleId, start, end }) => [ruleId, start, end]));
        now.forEach(({ severity, isRaised }, at) => {
          const own = alone[at]?.severity as Finding['severity'];
          // a weak warning that stands alone may be lowered by the score itself, never by a correction
          if (isRaised || severity === own) expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(own));
          else expect(plain.check(text)).toEqual(corrected.check(text));
        });
      }),
    ));

  test('the score itself goes on to block where the person wants it to', () => {
    const severities = { [LEARNED]: 'block' } as const;
    const [strict, both] = [createChecker({ severities }), createChecker({ severities, corrections: everything })];
    fc.assert(
      fc.property(sentence, (text) => {
        expect(both.check(text)).toEqual(strict.check(text));
      }),
    );
  });
});

/** A checker is compiled for each. */
const MOST_CHECKERS = 4;

test('a correction silences the score for its text, gives a raised hint back its own severity, and is undone by its absence', () => {
  const raised = ownSentences(6000, 13, 'spam').filter((text) => plain.check(text).some(({ isRaised }) => isRaised) && plain.correct(text));
  expect(raised.length).toBeGreaterThan(5);
  const uncorrected = createChecker({ corrections: [] });
  for (const text of raised.slice(0, MOST_CHECKERS)) {
    expect(createChecker({ corrections: corrections([text]) }).check(text)).toEqual(withoutScore.check(text));
    expect(uncorrected.check(text)).toEqual(plain.check(text));
  }
}, 30_000);
