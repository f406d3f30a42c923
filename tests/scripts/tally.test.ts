import { describe, expect, test } from 'vitest';
import { Tally } from '../../scripts/test/tally.mjs';

const report = (passed: number, failed = 0, skipped = 0) => ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 });

test('adds steps and tests up in one line', () => {
  const tally = new Tally();
  tally.addStep(true);
  tally.addStep(false);
  tally.addRunner(report(40, 2, 3), 1);
  expect(tally.line).toBe('41 passed, 3 failed');
  expect(tally.skipped).toBe(3);
});

describe('counts as a failure', () => {
  test.each([
    ['a runner that left no report', null, 1],
    ['a runner that left no report and says that all is well', null, 0],
    ['a runner that saw no test', report(0), 0],
    ['a runner that only skipped', report(0, 0, 9), 0],
    ['a runner that ended badly although its tests passed', report(5), 1],
  ])('%s', (_, given, exitCode) => {
    const tally = new Tally();
    tally.addRunner(given, exitCode);
    expect(tally.failed).toBe(1);
  });

  test('but a runner whose tests failed is not counted twice', () => {
    const tally = new Tally();
    tally.addRunner(report(5, 2), 1);
    expect(tally.failed).toBe(2);
  });
});
