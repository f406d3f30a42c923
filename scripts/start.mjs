import { BROWSERS } from './setup/find-browser.mjs';
import { runInProject } from './setup/project-node.mjs';
import { readOptions } from './setup/read-options.mjs';

const USAGE = `Usage: npm start [-- --browser chromium|firefox] [--port NUMBER] [--headless]

Builds the extension, serves the demo room on this machine and opens it in a browser with the extension in it.
Where there is no display, or with --headless, it shows by itself what is held and what is not.`;

const OPTIONS = {
  browser: { type: 'string', default: 'chromium', accepts: (name) => BROWSERS.includes(name), takes: BROWSERS.join(' or ') },
  port: { type: 'string', default: '0', accepts: (port) => /^\d+$/.test(port) && Number(port) <= 65_535, takes: 'a number up to 65535' },
  headless: { type: 'boolean' },
};

await runInProject(
  import.meta.url,
  async (options) => {
    const { start } = await import('./start/start.mjs');
    process.exitCode = await start(options);
  },
  () => readOptions(USAGE, OPTIONS),
);
