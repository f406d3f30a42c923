import { expect, test } from 'vitest';
import { failuresOf } from '../../scripts/test/failures.mjs';

const passed = { fullName: 'holds a letter', status: 'passed', failureMessages: [] };

test('names each failed test with its file and what it said first', () => {
  const said = ['AssertionError: expected 1 to be 2', ...Array.from({ length: 40 }, (_, line) => `at line ${line}`)].join('\n');
  const [only, ...others] = failuresOf({
    testResults: [
      { name: 'tests/gate.e2e.ts', assertionResults: [passed, { fullName: 'area lets it go', status: 'failed', failureMessages: [said] }] },
      { name: 'tests/card.e2e.ts', assertionResults: [passed] },
    ],
  });
  expect(others).toEqual([]);
  expect(only).toMatch(/^tests\/gate\.e2e\.ts: area lets it go\n {2}AssertionError: expected 1 to be 2\n/);
  expect(only).not.toContain('at line 30');
});

test('names a file that could not be run', () => {
  expect(failuresOf({ testResults: [{ name: 'tests/broken.test.ts', message: 'SyntaxError: no', assertionResults: [] }] })).toEqual([
    'tests/broken.test.ts\n  SyntaxError: no',
  ]);
});

test('a run without a report has nothing to name', () => {
  expect(failuresOf(null)).toEqual([]);
});
