import { runnerImport } from 'vite';
import { ROOT } from '../setup/root.mjs';

/** The end-to-end driver of the tests, which is TypeScript: how to launch a browser, and what a page of it can do. */
export async function loadDriver(browser) {
  const load = async (file) =>
    (await runnerImport(`${ROOT}/${file}`, { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } })).module;
  const { launchChromium, launchFirefox } = await load(`tests/e2e/driver/${browser}.ts`);
  const { Page } = await load('tests/e2e/driver/page.ts');
  const { until } = await load('tests/e2e/driver/until.ts');
  return { launch: launchChromium ?? launchFirefox, Page, until };
}
