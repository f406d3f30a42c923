import { expect, test } from 'vitest';
import { outcomesOf } from '../../scripts/test/editor-outcomes.mjs';

const report = (name: string, ...tests: [describe: string, title: string, status: string][]) => ({
  testResults: [{ name, assertionResults: tests.map(([describe, title, status]) => ({ ancestorTitles: [describe], title, status })) }],
});

test('keeps what became of each behaviour of each editor in each browser, in an order that no run changes', () => {
  const chromium = report('/x/tests/e2e/editors.e2e.ts', ['quill', 'reads', 'passed'], ['input', 'undoes', 'pending'], ['input', 'reads', 'failed']);
  const firefox = report('/x/tests/e2e/editors-held.e2e.ts', ['input, with the extension', 'reads', 'passed']);
  const outcomes = outcomesOf({ chromium, firefox });
  expect(JSON.stringify(outcomes)).toBe(
    '{"input":{"reads":{"chromium":"failed","firefox":"passed"},"undoes":{"chromium":"skipped"}},"quill":{"reads":{"chromium":"passed"}}}',
  );
});

test('looks at no other file', () => {
  const other = report('/x/tests/e2e/gate/hold.e2e.ts', ['area', 'holds', 'passed']);
  expect(outcomesOf({ chromium: other, firefox: other })).toEqual({});
});
