import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type ApartPage, ChromiumApart } from '../driver/chromium-apart';
import { until } from '../driver/until';
import { RISKY } from './chat';

/** The extension's own interfaces as its background has them. */
interface Extension {
  readonly tabs: {
    create(what: { url: string }): Promise<{ readonly id: number }>;
    update(id: number, what: { active: boolean }): Promise<unknown>;
    get(id: number): Promise<{ readonly title: string }>;
    discard(id: number): Promise<{ readonly id: number }>;
    query(what: object): Promise<{ readonly id: number }[]>;
    remove(id: number): Promise<void>;
  };
  readonly windows: { create(what: { url: string; incognito: boolean }): Promise<{ readonly id: number }>; remove(id: number): Promise<void> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>>;
}
declare const chrome: Extension;

let browser: ChromiumApart;

const openTab = (page: string) => browser.inExtension(async (url) => (await chrome.tabs.create({ url })).id, new URL(page, inject('pagesUrl')).href);
const badgeOf = (tabId: number) => browser.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
const hasFound = async (tabId: number) => /^\d+$/.test(await badgeOf(tabId));
const stored = (area: 'local' | 'session') => browser.inExtension((one) => chrome.storage[one].get(null), area);
const reports = async () => Object.keys(await stored('session')).filter((key) => key.startsWith('frame:'));

/** Writes a risky text into the chat at an address that ends so, and waits until it was read. */
async function write(address: string, isRead: () => Promise<boolean>): Promise<ApartPage> {
  const page = await browser.page(address);
  const focus = () => {
    const area = document.getElementById('area') as HTMLTextAreaElement;
    // a tab that comes back may have kept what was written into it
    area.value = '';
    area.focus();
    return document.activeElement === area && document.hasFocus();
  };
  await until('the editor has the focus', () => page.evaluate(focus));
  await page.type(RISKY);
  await until('the text was read', isRead);
  return page;
}

/** Writes a risky text into a chat, presses Enter, and makes sure that it is held once and leaves with the second Enter. */
async function expectGuarded(address: string, tabId: number): Promise<void> {
  await expectHeldOnce(await write(address, () => hasFound(tabId)), tabId);
}

/** Presses Enter, and makes sure that the risky text is held once and leaves with the second Enter. */
async function expectHeldOnce(page: ApartPage, tabId: number): Promise<void> {
  await page.pressEnter();
  await until('the text is held', async () => (await badgeOf(tabId)) === '||');
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  expect(await sent()).toEqual([]);
  await page.pressEnter();
  await until('the text has left', async () => (await sent()).length > 0);
  expect(await sent()).toEqual([RISKY]);
}

describe.runIf(inject('browserName') === 'chromium')('in a Chromium whose pages are left alone', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    browser = await ChromiumApart.launch();
  });
  afterEach(() => browser.close());

  test('a page that is drawn ahead brings nothing and counts nothing before it is opened, and is guarded then', async () => {
    const tabId = await openTab('gate-ahead.html');
    const title = () => browser.inExtension(async (id) => (await chrome.tabs.get(id)).title, tabId);
    await until('the next page is drawn ahead', async () => (await title()) === 'drawn ahead');
    // a text of another tab is read from first focus to badge in the meantime
    const other = await openTab('gate-chat.html');
    await write('gate-chat.html', () => hasFound(other));
    expect(await reports()).toEqual([`frame:${other}:0`]);
    expect(await stored('local')).toEqual({});
    await browser.inExtension((id) => chrome.tabs.remove(id), other);
    const first = await browser.page('gate-ahead.html');
    await first.evaluate(() => document.getElementById('go')?.click());
    await expectGuarded('gate-drawn-ahead.html', tabId);
    const page = await browser.page('gate-drawn-ahead.html');
    expect(await page.evaluate(() => (window as unknown as { wasDrawnAhead: boolean }).wasDrawnAhead)).toBe(true);
    expect(await stored('local')).toEqual({});
  });

  test('a tab that was discarded leaves nothing behind, and is guarded when it comes back', async () => {
    const tabId = await openTab('gate-chat.html');
    await write('gate-chat.html', () => hasFound(tabId));
    await openTab('driver.html');
    const discarded = await browser.inExtension(async (id) => (await chrome.tabs.discard(id)).id, tabId);
    await until('nothing is remembered', async () => (await reports()).length === 0);
    expect(await badgeOf(discarded)).toBe('');
    await browser.inExtension((id) => chrome.tabs.update(id, { active: true }), discarded);
    await expectGuarded('gate-chat.html', discarded);
  });

  test('a tab that was frozen, and not discarded, goes on as it was, and is guarded', async () => {
    const tabId = await openTab('gate-chat.html');
    const page = await write('gate-chat.html', () => hasFound(tabId));
    await page.evaluate(() => {
      const lived: string[] = [];
      for (const type of ['freeze', 'resume']) document.addEventListener(type, () => lived.push(type));
      Object.assign(window, { lived });
    });
    await openTab('driver.html');
    await page.freeze();
    await browser.inExtension((id) => chrome.tabs.update(id, { active: true }), tabId);
    await until('it went on', async () => (await page.evaluate(() => (window as unknown as { lived: string[] }).lived)).join() === 'freeze,resume');
    expect(await hasFound(tabId)).toBe(true);
    await expectHeldOnce(page, tabId);
  });

  test('a private window is guarded, and nothing of it is kept', async () => {
    await browser.allowPrivateWindows();
    const url = new URL('gate-chat.html', inject('pagesUrl')).href;
    const windowId = await browser.inExtension(async (address) => (await chrome.windows.create({ url: address, incognito: true })).id, url);
    const tabId = await browser.inExtension(async (id) => (await chrome.tabs.query({ windowId: id }))[0]?.id ?? 0, windowId);
    await expectGuarded('gate-chat.html', tabId);
    const hostile = new URL('gate-hostile.html?kind=removes-foreign-nodes', inject('pagesUrl')).href;
    await browser.inExtension((address) => chrome.windows.create({ url: address, incognito: true }), hostile);
    const badges = () => browser.inExtension(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id }))));
    await write('kind=removes-foreign-nodes', async () => (await badges()).includes('!'));
    expect(await stored('local')).toEqual({});
    expect(JSON.stringify(await stored('session'))).not.toContain('面霜');
    await browser.inExtension((id) => chrome.windows.remove(id), windowId);
    await until('the window is forgotten', async () => !(await reports()).includes(`frame:${tabId}:0`));
  });
});
