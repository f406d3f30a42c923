import puppeteer from 'puppeteer-core';
import { didNotStart } from './did-not-start.mjs';
import { untilOver } from './until-over.mjs';

const isRoot = () => process.platform === 'linux' && process.getuid() === 0;

function optionsFor(browser, executablePath) {
  const common = { browser: browser === 'chromium' ? 'chrome' : 'firefox', executablePath, headless: false, defaultViewport: null, handleSIGINT: false };
  if (browser === 'firefox') return common;
  // Chrome proper takes an extension only over the pipe; the automation bar would hide a part of the room.
  return { ...common, pipe: true, enableExtensions: true, ignoreDefaultArgs: ['--enable-automation'], args: isRoot() ? ['--no-sandbox'] : [] };
}

/**
 * Opens the demo room in a window with the extension in it, in a profile that is thrown away, until the window or the command is ended.
 * @param {{ browser: string, executablePath: string, extension: string, url: string, end: AbortSignal }} place
 */
export async function showRoom({ browser, executablePath, extension, url, end }) {
  const opened = await puppeteer.launch(optionsFor(browser, executablePath)).catch((problem) => {
    throw didNotStart(executablePath, problem);
  });
  try {
    await opened.installExtension(extension);
    const [page] = await opened.pages();
    await (page ?? (await opened.newPage())).goto(url);
    process.stdout.write(`The demo room is open: ${url}\nType a message and send it. Close the browser or press Ctrl+C to end.\n`);
    await untilOver(opened, end);
  } finally {
    if (opened.connected) await opened.close();
  }
  return 0;
}
