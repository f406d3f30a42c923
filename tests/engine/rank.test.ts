import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, type Severity, scoreOf } from '@/engine/finding';
import { groupsOf, MOST_SHOWN, mostUrgent, partsOf } from '@/engine/rank';

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

test('three groups are shown and the others wait', () => {
  const findings = Array.from({ length: 5 }, (_, i) => finding(i * 10, i * 10 + 2));
  expect(mostUrgent(findings).shown).toHaveLength(MOST_SHOWN);
  expect(mostUrgent(findings).waiting).toBe(2);
  expect(mostUrgent([])).toEqual({ shown: [], waiting: 0 });
});

test('the parts of a score tell what it would lose', () => {
  const strong = finding(0, 2, 'block', 0.9);
  const weak = finding(4, 6, 'hint', 0.5);
  const parts = partsOf([weak, strong], scoreOf);
  expect(parts.map(({ finding: one }) => one)).toEqual([strong, weak]);
  expect(parts[0]?.part).toBeCloseTo(scoreOf([weak, strong]) - scoreOf([weak]));
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
