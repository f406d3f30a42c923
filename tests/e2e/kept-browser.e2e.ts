import { expect, inject, onTestFinished, test } from 'vitest';
import { launchWith } from './broken-build';
import type { BrowserDriver } from './driver/driver';
import { KeptBrowser } from './driver/kept-browser';
import { until } from './driver/until';

const PAGE = new URL('driver.html', inject('pagesUrl')).href;

const name = inject('browserName');

test('a browser that crashes fails what was asked of it, says so, and the next page has another', { timeout: 120_000 }, async () => {
  const said: string[] = [];
  const started: BrowserDriver[] = [];
  const kept = new KeptBrowser(
    async () => {
      const driver = await launchWith({});
      started.push(driver);
      return driver;
    },
    (line) => said.push(line),
  );
  onTestFinished(() => started.at(-1)?.close());
  const { main } = await kept.open(PAGE);
  expect(await main.evaluate(() => location.pathname)).toBe('/driver.html');
  const asked = main.evaluate(() => new Promise(() => undefined));
  started[0]?.kill();
  await expect(asked).rejects.toThrow();
  const next = await kept.open(PAGE);
  expect(await next.main.evaluate(() => location.pathname)).toBe('/driver.html');
  expect(said).toEqual([`${name} has crashed or was ended; it is started anew`]);
});

test('a browser that stands still is ended, and every test says so at once when that happens again and again', async () => {
  let running = 0;
  const launch = async () => {
    running++;
    let isRunning = true;
    const kill = () => {
      running--;
      isRunning = false;
    };
    return { name, open: () => new Promise(() => undefined), isRunning: () => isRunning, kill } as unknown as BrowserDriver;
  };
  const kept = new KeptBrowser(launch, () => undefined, 1);
  for (let starts = 0; starts < 4; starts++) {
    await expect(kept.open(PAGE)).rejects.toThrow('stands still');
    expect(running).toBe(0);
  }
  await expect(kept.open(PAGE)).rejects.toThrow('was started 4 times and came to an end each time');
});

test('a browser that does not start is not started for each test', async () => {
  let starts = 0;
  const kept = new KeptBrowser(
    async () => {
      starts++;
      throw new Error('no browser here');
    },
    () => undefined,
  );
  for (let count = 0; count < 3; count++) await expect(kept.open(PAGE)).rejects.toThrow('no browser here');
  expect(starts).toBe(1);
});

test('a page that answers nothing is not waited for without end', async () => {
  await expect(until('it is over', () => new Promise<boolean>(() => undefined), 1, 1)).rejects.toThrow('stands still');
});
