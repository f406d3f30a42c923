import { describe, expect, test } from 'vitest';
import { agree } from '@/engine/classify/learned/agreement';
import type { Finding, Severity } from '@/engine/finding';

const finding = (severity: Severity, score = 0.6): Finding => ({ ruleId: 'spam/some', severity, score, start: 0, end: 2 });
const severities = (findings: readonly Finding[]) => findings.map((f) => f.severity);
const all = () => true;
const none = () => false;

describe('when the score speaks', () => {
  const opinion = { isSpeaking: true, probability: () => 0.9 };
  test('a hint that heeds it becomes a warning', () => expect(severities(agree([finding('hint')], opinion, all))).toEqual(['warn']));
  test('other hints stay', () => expect(severities(agree([finding('hint')], opinion, none))).toEqual(['hint']));
  test('and stays one when the score is not sure', () =>
    expect(severities(agree([finding('hint')], { isSpeaking: true, probability: () => 0.5 }, all))).toEqual(['hint']));
  test('nothing becomes block', () => expect(severities(agree([finding('warn'), finding('hint')], opinion, all))).toEqual(['warn', 'warn']));
});

describe('when the text is ordinary beyond doubt', () => {
  const opinion = { isSpeaking: false, probability: () => 0.001 };
  test('a weak warning that stands alone becomes a hint', () => expect(severities(agree([finding('warn')], opinion, all))).toEqual(['hint']));
  test('a weak hint that rests on the manner of the text alone goes', () => expect(agree([{ ...finding('hint'), cues: ['price'] }], opinion, all)).toEqual([]));
  test('a hint that names words stays', () => expect(severities(agree([finding('hint')], opinion, all))).toEqual(['hint']));
  test('a warning on the manner of the text becomes a hint, however sure', () =>
    expect(severities(agree([{ ...finding('warn', 0.95), cues: ['price'] }], opinion, all))).toEqual(['hint']));
  test('a sure one stays', () => expect(severities(agree([finding('warn', 0.9)], opinion, all))).toEqual(['warn']));
  test('two stay', () => expect(severities(agree([finding('warn'), finding('warn')], opinion, all))).toEqual(['warn', 'warn']));
  test('block stays', () => expect(severities(agree([finding('block')], opinion, all))).toEqual(['block']));
  test('a rule that does not heed it stays', () => expect(severities(agree([finding('warn')], opinion, none))).toEqual(['warn']));
});

test('an undecided score changes nothing', () => {
  const findings = [finding('warn'), finding('hint')];
  expect(agree(findings, { isSpeaking: false, probability: () => 0.3 }, all)).toEqual(findings);
});
