import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, type Severity, scoreOf } from '@/engine/finding';
import { groupsOf, partsOf } from '@/engine/rank';

const finding = (start: number, end: number, severity: Severity = 'warn', score = 0.8, ruleId: Finding['ruleId'] = 'test/rule'): Finding => ({
  ruleId,
  severity,
  score,
  start,
  end,
});

test('findings that overlap become one group, the strongest ground first', () => {
  const [group, ...others] = groupsOf([finding(0, 4, 'hint'), finding(2, 6, 'block'), finding(5, 8, 'warn')]);
  expect(others).toEqual([]);
  expect([group?.start, group?.end]).toEqual([0, 8]);
  expect(group?.findings.map(({ severity }) => severity)).toEqual(['block', 'warn', 'hint']);
});

test('findings that only touch stay apart, the stronger first', () => {
  expect(groupsOf([finding(0, 4, 'hint'), finding(4, 6, 'warn')]).map(({ start }) => start)).toEqual([4, 0]);
});

test('a finding about the whole text does not swallow the places in it', () => {
  const groups = groupsOf([finding(0, 100, 'warn'), finding(10, 14, 'block'), finding(40, 44, 'hint')]);
  expect(groups.map(({ start, end }) => [start, end])).toEqual([
    [10, 14],
    [0, 100],
    [40, 44],
  ]);
});

test.each([
  ['at its start', [finding(0, 4), finding(0, 100)]],
  ['behind one that is nearly as wide', [finding(0, 100), finding(5, 95), finding(50, 54)]],
])('a finding about the whole text swallows no place %s', (_where, findings) => {
  const narrow = findings.reduce((least, one) => (one.end - one.start < least.end - least.start ? one : least));
  expect(groupsOf(findings)[0]).toEqual({ start: narrow.start, end: narrow.end, findings: [narrow] });
});

test('findings about the whole text are one group, apart from the places', () => {
  const manner = finding(0, 100, 'warn', 0.7, 'a/manner');
  const learned = finding(0, 100, 'warn', 0.9, 'b/learned');
  expect(groupsOf([manner, learned, finding(10, 14)]).map(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
    ['test/rule'],
    ['b/learned', 'a/manner'],
  ]);
});

test('equals stand in the order of the text, however sure', () => {
  expect(groupsOf([finding(8, 10, 'warn', 0.9), finding(0, 4, 'warn', 0.6)]).map(({ start }) => start)).toEqual([0, 8]);
});

test('the surer and the stronger a finding, the more of the score rests on it', () => {
  const [weak = 1, strong = 0, certain = 0] = partsOf([finding(4, 6, 'hint', 0.5), finding(0, 2, 'block', 0.9), finding(8, 9, 'block', 1)]);
  expect(weak).toBeGreaterThan(0);
  expect(strong).toBeGreaterThan(weak);
  expect(certain).toBeGreaterThan(strong);
  expect(partsOf([finding(0, 2, 'warn', 0)])).toEqual([0]);
});

const any = fc.array(
  fc
    .tuple(
      fc.nat(60),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom<Severity>('hint', 'warn', 'block'),
      fc.constantFrom<Finding['ruleId']>('a/a', 'b/b', 'c/c'),
    )
    .map(([start, length, severity, ruleId]) => finding(start, start + length, severity, 0.8, ruleId)),
  { maxLength: 12 },
);

test('every finding is in exactly one group, inside its span, whatever the order they came in', () => {
  fc.assert(
    fc.property(any, (findings) => {
      const groups = groupsOf(findings);
      expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
      for (const group of groups) for (const { start, end } of group.findings) expect(start >= group.start && end <= group.end).toBe(true);
      expect(groupsOf([...findings].reverse()).map(({ start, end }) => [start, end])).toEqual(groups.map(({ start, end }) => [start, end]));
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('the parts of a score add up to it', () => {
  fc.assert(
    fc.property(any, (findings) => {
      const sum = partsOf(findings).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(scoreOf(findings));
    }),
    { seed: 4 },
  );
});
