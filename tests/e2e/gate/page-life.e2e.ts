import { afterEach, expect, inject, onTestFinished, test } from 'vitest';
import { launchWith } from '../broken-build';
import { browser, openPage } from '../driver/browser';
import type { PageDriver } from '../driver/driver';
import { Page } from '../driver/page';
import { until } from '../driver/until';
import { Popup } from '../open-popup';
import { DANGEROUS, expectHeld, openAndType, RISKY, sent, untilCard } from './chat';

/** The extension's own interfaces as one of its pages has them. */
interface Extension {
  readonly tabs: { discard(id: number): Promise<void>; update(id: number, what: { active: boolean }): Promise<unknown> };
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>>;
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}
declare const chrome: Extension;

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(address: string): Promise<Page> {
  const page = await openPage(address);
  opened.push(page);
  return page;
}

/** Types a risky text into a page that has a life behind it: held once, let go by the second gesture. */
async function expectGuarded(page: Page): Promise<void> {
  await page.click('#area');
  await page.press('Control+a');
  await page.type(RISKY);
  await page.press('Enter');
  await untilCard(page);
  const before = (await sent(page)).length;
  await page.press('Enter');
  await until('the text has left', async () => (await sent(page)).length > before);
  expect((await sent(page)).slice(before)).toEqual([RISKY]);
}

test('a page that comes back from the back-forward cache is as it was, and guarded', async () => {
  const page = await open('gate-chat.html?first');
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await page.click('#area');
  await page.type(DANGEROUS);
  await page.press('Enter');
  await expectHeld(page, 'area', DANGEROUS);
  await page.evaluate(() => {
    location.href = 'driver.html';
  });
  await until('the other page is there', () => page.evaluate(() => location.pathname.endsWith('driver.html')));
  await page.evaluate(() => history.back());
  await until('the page came back from the cache', () => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted));
  await page.press('Enter');
  await expectHeld(page, 'area', DANGEROUS);
  await expectGuarded(page);
});

test('two windows are each guarded by themselves', async () => {
  const first = await openAndType('gate-chat.html?one', 'area', RISKY);
  opened.push(first);
  const driver = await browser();
  const second = new Page(await driver.open(new URL('gate-chat.html?two', inject('pagesUrl')).href, true));
  opened.push(second);
  await expectGuarded(second);
  await first.activate();
  await first.press('Enter');
  await expectHeld(first, 'area', RISKY);
});

const isFirefox = inject('browserName') === 'firefox';

// Chromium: apart.e2e.ts
test.runIf(isFirefox)('a tab that was discarded leaves nothing behind, and is guarded when it comes back', async () => {
  const page = await openAndType('gate-chat.html', 'area', RISKY);
  opened.push(page);
  const popup = await Popup.on(page);
  opened.push(popup.page);
  await popup.untilBadge(/./);
  // Firefox discards no tab that is seen
  await open('driver.html');
  await popup.page.evaluate((id) => chrome.tabs.discard(id), popup.tabId);
  await popup.untilBadge('');
  const reports = async () => Object.keys(await popup.stored('session')).filter((key) => key.startsWith(`frame:${popup.tabId}:`));
  await until('nothing is remembered', async () => (await reports()).length === 0);
  await popup.page.evaluate((id) => chrome.tabs.update(id, { active: true }), popup.tabId);
  await until('the page is back', () => page.evaluate(() => document.readyState === 'complete'));
  await expectGuarded(page);
});

test.runIf(isFirefox)('a private window is guarded, and nothing of it is kept', { timeout: 60_000 }, async () => {
  const driver = await launchWith({});
  onTestFinished(() => driver.close());
  const page = new Page((await driver.openPrivately?.(new URL('gate-chat.html', inject('pagesUrl')).href)) as PageDriver);
  await expectGuarded(page);
  // being admitted started the extension anew, and closed its pages
  const popup = new Page(await driver.open(`${driver.extensionUrl}popup.html`, true));
  await page.activate();
  await page.evaluate(() => {
    location.href = 'gate-hostile.html?kind=removes-foreign-nodes';
  });
  await until('the hostile page is there', () => page.evaluate(() => location.search !== '' && document.readyState === 'complete'));
  await page.click('#area');
  await page.type(RISKY);
  const stored = (area: 'local' | 'session') => popup.evaluate((one) => chrome.storage[one].get(null), area);
  await until('it is said that nothing was checked', async () => JSON.stringify(await stored('session')).includes('unreadable'));
  expect(await stored('local')).toEqual({});
  expect(JSON.stringify(await stored('session'))).not.toContain('面霜');
});

test.runIf(isFirefox)(
  'a permission that is taken away while a page is open: what is sent leaves, and it is said that nothing was checked',
  { timeout: 60_000 },
  async () => {
    // in a browser of its own: only a click of a person gives the permission back
    const driver = await launchWith({});
    onTestFinished(() => driver.close());
    const page = new Page(await driver.open(new URL('gate-chat.html', inject('pagesUrl')).href));
    const popup = new Page(await driver.open(`${driver.extensionUrl}popup.html`));
    expect(await popup.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }))).toBe(true);
    await page.activate();
    await page.click('#area');
    await page.type(DANGEROUS);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length === 1);
    await until('the page says so', async () => /这里没有检查|not checked here/i.test(await (await page.card()).text()));
    expect(await sent(page)).toEqual([DANGEROUS]);
  },
);
