import { loadModule } from '../setup/load-module.mjs';

/** The end-to-end driver of the tests, which is TypeScript: how to launch a browser, and what a page of it can do. */
export async function loadDriver(browser) {
  const { launchChromium, launchFirefox } = await loadModule(`tests/e2e/driver/${browser}.ts`);
  const { Page } = await loadModule('tests/e2e/driver/page.ts');
  const { until } = await loadModule('tests/e2e/driver/until.ts');
  return { launch: launchChromium ?? launchFirefox, Page, until };
}
