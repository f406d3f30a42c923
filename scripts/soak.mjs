import { parseArgs } from 'node:util';
import { runInProject } from './setup/project-node.mjs';

const USAGE = `Usage: npm run soak [-- --steps NUMBER] [--seed NUMBER] [--browser chromium|firefox]

Walks at random through every kind of editor with the extension in the browser, and fails when a message is lost, changed, doubled or
sent while it is held, or when memory grows with the steps. 500 steps an editor in both browsers take about ten minutes.`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { steps: { type: 'string', default: '500' }, seed: { type: 'string', default: '7' }, browser: { type: 'string' } },
    });
    for (const name of ['steps', 'seed']) if (!/^[1-9]\d{0,6}$/.test(values[name])) throw new TypeError(`--${name} takes a number from 1 on`);
    if (!['chromium', 'firefox', undefined].includes(values.browser)) throw new TypeError(`there is no browser ${JSON.stringify(values.browser)} here`);
    return values;
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    process.stderr.write(`${problem.message}\n\n${USAGE}\n`);
    return null;
  }
}

const options = readOptions();
if (options === null) process.exitCode = 2;
else {
  await runInProject(import.meta.url, async () => {
    const { soak } = await import('./soak/soak.mjs');
    process.exitCode = await soak(options);
  });
}
