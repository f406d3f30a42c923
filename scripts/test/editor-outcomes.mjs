import { readFileSync } from 'node:fs';
import { ROOT } from '../setup/root.mjs';

/** Where the outcomes are kept from which docs/editors.md is made. */
export const OUTCOMES_FILE = `${ROOT}/tests/e2e/editor-outcomes.json`;

/** The files whose tests run once for each kind of editor, under a title that begins with the kind. */
const SUITE = /\/editors(?:-held)?\.e2e\.ts$/;

/**
 * What became of each test of the editor suite: by kind, behaviour and browser `passed`, `failed` or `skipped`, in alphabetical order.
 * @param {Readonly<Record<'chromium' | 'firefox', { testResults: { name: string, assertionResults: { ancestorTitles: string[], title: string, status: string }[] }[] }>>} reports
 */
export function outcomesOf(reports) {
  const found = new Map();
  for (const [browser, { testResults }] of Object.entries(reports)) {
    for (const { name, assertionResults } of testResults.filter((file) => SUITE.test(file.name.replaceAll('\\', '/')))) {
      for (const { ancestorTitles, title, status } of assertionResults) {
        const kind = ancestorTitles[0]?.split(',')[0] ?? name;
        const key = `${kind}\n${title}\n${browser}`;
        found.set(key, status === 'passed' || status === 'failed' ? status : 'skipped');
      }
    }
  }
  const outcomes = {};
  for (const key of [...found.keys()].sort()) {
    const [kind, title, browser] = key.split('\n');
    outcomes[kind] ??= {};
    outcomes[kind][title] ??= {};
    outcomes[kind][title][browser] = found.get(key);
  }
  return outcomes;
}

/** As it is written into the file. */
export const printed = (outcomes) => `${JSON.stringify(outcomes, null, 2)}\n`;

/** True when a run had exactly the outcomes that docs/editors.md was made from. */
export function areAsWritten(reports) {
  return printed(outcomesOf(reports)) === readFileSync(OUTCOMES_FILE, 'utf8');
}
