import { EventEmitter } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilOver } from '../../scripts/start/until-over.mjs';

class Browser extends EventEmitter<{ disconnected: undefined }> {
  constructor(readonly connected = true) {
    super();
  }
}

test('waits while the browser is there and nobody ends the command', async () => {
  const waiting = Symbol('waiting');
  expect(await Promise.race([untilOver(new Browser(), new AbortController().signal), Promise.resolve(waiting)])).toBe(waiting);
});

test.each([
  ['the browser goes', (browser: Browser) => browser.emit('disconnected', undefined)],
  ['the command is ended', (_: Browser, end: AbortController) => end.abort()],
])('is over when %s', async (_, happen) => {
  const [browser, end] = [new Browser(), new AbortController()];
  const over = untilOver(browser, end.signal);
  happen(browser, end);
  expect(await over).toBeUndefined();
});

test.each([
  ['the browser had gone before', new Browser(false), new AbortController().signal],
  ['the command was ended before', new Browser(), AbortSignal.abort()],
])('is over at once when %s', async (_, browser, end) => expect(await untilOver(browser, end)).toBeUndefined());
