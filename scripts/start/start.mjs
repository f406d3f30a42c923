import { serveDemo } from '../demo/server.mjs';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { buildExtension } from '../setup/build-extension.mjs';
import { demonstrate } from './demonstrate.mjs';
import { showRoom } from './show-room.mjs';

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Aborts when the person or the system ends the command. */
function endOfCommand() {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end.abort());
  return end.signal;
}

/**
 * Everything from a fresh clone to the demo room in a browser.
 * @param {{ browser: 'chromium' | 'firefox', port: string, headless?: boolean }} options
 * @returns {Promise<number>} exit code: 0 when the room was closed, or when the demonstration went as it should
 */
export async function start({ browser, port, headless }) {
  const end = endOfCommand();
  const { [browser]: executablePath } = ensureBrowsers([browser]);
  const room = await serveDemo(Number(port));
  try {
    process.stdout.write(`Building the extension for ${browser} …\n`);
    const extension = await buildExtension(browser, end);
    const place = { browser, executablePath, extension, url: room.url, end };
    return headless || !hasDisplay() ? await demonstrate(place) : await showRoom(place);
  } catch (problem) {
    // whatever breaks off when somebody ends the command is no problem of theirs
    if (end.aborted) return 1;
    throw problem;
  } finally {
    room.close();
  }
}
