import { ensureBrowsers } from '../setup/browsers.mjs';
import { buildExtension } from '../setup/build-extension.mjs';
import { BROWSERS } from '../setup/find-browser.mjs';
import { run } from '../setup/run.mjs';

/**
 * Builds the extension and walks through every editor; resolves to the exit code.
 * @param {{ steps: string, seed: string, browser?: string }} options without a browser both are taken, one after the other
 */
export async function soak({ steps, seed, browser }) {
  const browsers = browser ? [browser] : BROWSERS;
  ensureBrowsers(browsers);
  Object.assign(process.env, { SHENYAN_WALK_STEPS: steps, SHENYAN_WALK_SEED: seed });
  const codes = [];
  for (const name of browsers) {
    await buildExtension(name);
    codes.push(await run('vitest', ['run', '--config', 'vitest.e2e.config.ts', '--project', name, 'tests/e2e/gate/walk.e2e.ts']));
  }
  return Math.max(...codes);
}
