import { BROWSERS } from './setup/find-browser.mjs';
import { runInProject } from './setup/project-node.mjs';
import { readOptions } from './setup/read-options.mjs';

const USAGE = `Usage: npm run soak [-- --steps NUMBER] [--seed NUMBER] [--browser chromium|firefox]

Walks at random through every kind of editor with the extension in the browser, and fails when a message is lost, changed, doubled or
sent while it is held, or when memory grows with the steps. 500 steps an editor in both browsers take about twenty minutes.`;

const number = { type: 'string', accepts: (text) => /^[1-9]\d{0,6}$/.test(text), takes: 'a number from 1 on' };
const OPTIONS = {
  steps: { ...number, default: '500' },
  seed: { ...number, default: '7' },
  browser: { type: 'string', accepts: (name) => BROWSERS.includes(name), takes: BROWSERS.join(' or ') },
};

await runInProject(
  import.meta.url,
  async (options) => {
    const { soak } = await import('./soak/soak.mjs');
    process.exitCode = await soak(options);
  },
  () => readOptions(USAGE, OPTIONS),
);
