import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';

const TARGETS = { chromium: { args: ['-b', 'chrome'], folder: 'chrome-mv3' }, firefox: { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' } };

/** The folder into which the extension for a browser is built. */
export function extensionFolder(browser) {
  return `${ROOT}/.output/${TARGETS[browser].folder}`;
}

/**
 * Builds the extension for a browser and gives its folder. Says nothing unless it fails.
 * @param {AbortSignal} [end] ends the build, and the promise rejects
 * @throws {SetupProblem} when the build fails; what it printed has then been shown.
 */
export async function buildExtension(browser, end) {
  const code = await run('wxt', ['build', ...TARGETS[browser].args], { quiet: true, end });
  if (code !== 0) throw new SetupProblem(`The extension could not be built for ${browser}; see above.`);
  return extensionFolder(browser);
}
