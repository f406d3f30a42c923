import { parseArgs } from 'node:util';
import { runInProject } from './setup/project-node.mjs';

const USAGE = `Usage: npm start [-- --browser chromium|firefox] [--port NUMBER] [--headless]

Builds the extension, serves the demo room on this machine and opens it in a browser with the extension in it.
Where there is no display, or with --headless, it shows by itself what is held and what is not.`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string', default: 'chromium' }, port: { type: 'string', default: '0' }, headless: { type: 'boolean' } },
    });
    const port = Number(values.port);
    if (!['chromium', 'firefox'].includes(values.browser)) throw new TypeError(`there is no browser ${JSON.stringify(values.browser)} here`);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`${JSON.stringify(values.port)} is no port`);
    return { ...values, port };
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
    const { start } = await import('./start/start.mjs');
    process.exitCode = await start(options);
  });
}
