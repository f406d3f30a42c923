// Runs the editor suite in both browsers and writes docs/editors.md from what came out.
import { readFile, writeFile } from 'node:fs/promises';
import { BROWSERS } from './setup/find-browser.mjs';
import { runInProject } from './setup/project-node.mjs';

await runInProject(import.meta.url, async () => {
  const { ensureBrowsers } = await import('./setup/browsers.mjs');
  const { buildExtension } = await import('./setup/build-extension.mjs');
  const { run } = await import('./setup/run.mjs');
  const { OUTCOMES_FILE, outcomesOf, printed } = await import('./test/editor-outcomes.mjs');
  ensureBrowsers(BROWSERS);
  const reports = {};
  for (const browser of BROWSERS) {
    await buildExtension(browser);
    const file = `.output/test-reports/editors-${browser}.json`;
    const files = ['tests/e2e/editors.e2e.ts', 'tests/e2e/editors-held.e2e.ts'];
    const args = ['--config', 'vitest.e2e.config.ts', '--project', browser, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    await run('vitest', ['run', ...args, ...files]);
    reports[browser] = JSON.parse(await readFile(file, 'utf8'));
  }
  await writeFile(OUTCOMES_FILE, printed(outcomesOf(reports)));
  process.exitCode = await run('vitest', ['run', 'tests/editors/support-table.test.ts', '--update']);
});
