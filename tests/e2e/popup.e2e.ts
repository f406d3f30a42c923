import { beforeEach, expect, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { openPopupOver, Popup } from './open-popup';

const CLAIM = '姐妹们，这款面霜全网最好用';

let page: Page;
let popup: Popup;

beforeEach(async () => {
  const opened = await openPopupOver('gate-chat.html');
  ({ page, popup } = opened);
  return opened.close;
});

const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent.length);

/** Types the claim into the emptied text area. */
async function typeClaim(claim = CLAIM): Promise<void> {
  await page.click('#area');
  await page.press('Control+a');
  await page.press('Backspace');
  await page.type(claim);
}

test('says that it will check, then that it checks, and what it found, on the button too', async () => {
  expect(await popup.status()).toBe('ready');
  await typeClaim();
  await until('the popup says that it checks', async () => (await popup.status()) === 'checking');
  await until('the popup names the rule', async () => /绝对化|Absolute/.test(await popup.text('.found')));
  await popup.untilBadge('1');
  await page.press('Control+a');
  await page.press('Backspace');
  await popup.untilBadge('');
  expect(await popup.text('.found ul')).toBe('');
});

test('a rule that is switched off falls silent in the open tab at once, and speaks again', async () => {
  await typeClaim();
  await popup.untilBadge('1');
  await popup.toggleRule('ad-law/absolute-terms');
  await popup.untilBadge('');
  await page.press('Enter');
  await until('the text has left', async () => (await sent()) === 1);
  await popup.toggleRule('ad-law/absolute-terms');
  await typeClaim();
  await popup.untilBadge('1');
  await page.press('Enter');
  expect(await sent()).toBe(1);
});

test('a site that is switched off is left alone at once, and says so', async () => {
  await typeClaim();
  await popup.page.click('.site .switch');
  await until('the status says so', async () => (await popup.status()) === 'site');
  await popup.untilBadge('–');
  // popup and button know it from the settings, the frame hears of them by itself
  await until('the frame says so', async () => JSON.stringify(await popup.stored('session')).includes('"off"'));
  await page.press('Enter');
  await until('the text has left', async () => (await sent()) === 1);
  expect(await popup.stored()).toMatchObject({ settings: { sitesOff: ['127.0.0.1'] } });
});

test('the main switch works by keyboard', async () => {
  await popup.page.press('Tab');
  await popup.page.press('Space');
  await until('it is off', async () => (await popup.status()) === 'everywhere');
  await popup.page.press('Space');
  await until('it is on again', async () => (await popup.status()) !== 'everywhere');
});

test('where texts go decides what is said', async () => {
  await typeClaim();
  await popup.untilBadge('1');
  await popup.page.evaluate(() => document.querySelector<HTMLSelectElement>('.surface select')?.focus());
  for (const _ of ['public', 'group', 'direct', 'internal']) await popup.page.press('ArrowDown');
  await until('it is stored', async () => JSON.stringify(await popup.stored()).includes('"127.0.0.1":"internal"'));
  await popup.untilBadge('');
});

test('the industry wakes the rules of that trade in the open tab', async () => {
  const isSaid = async () => /房产违规承诺|Property promise/.test(await popup.text('.found'));
  await typeClaim('商铺带租约出售，返租十年');
  await until('it is checked', async () => (await popup.status()) === 'checking');
  expect(await isSaid()).toBe(false);
  await popup.page.evaluate(() => document.querySelector<HTMLSelectElement>('.industry select')?.focus());
  await popup.page.press('End');
  await until('it is stored', async () => JSON.stringify(await popup.stored()).includes('"industry":"property"'));
  await until('the rule of the trade speaks', isSaid);
});

test('a page without a living sentinel is said to need a reload, and the button does it', async () => {
  await typeClaim();
  await popup.untilBadge('1');
  await popup.page.evaluate(async (flag) => {
    const { scripting } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    await scripting.executeScript({ target: { tabId }, func: (name: string) => Reflect.deleteProperty(globalThis, name), args: [flag] });
  }, 'shenyanSentinel');
  const again = await Popup.on(page);
  expect(await again.status()).toBe('no-sentinel');
  await again.page.click('.status .button');
  await until('the page is checked again', async () => (await again.status()) === 'ready');
  expect((await again.badge()).text).toBe('');
  await again.page.close();
});

test('damaged settings are reported with place and reason, and kept when something changes', async () => {
  const damaged = { version: 1, on: 'yes' };
  await popup.store({ settings: damaged });
  await until('the popup says what is wrong', async () => /on: .*boolean/.test(await popup.text('.problems')));
  expect(await popup.stored()).toEqual({ settings: damaged });
  await popup.page.click('.header .switch');
  await until('the change is stored', async () => 'settings-backup' in (await popup.stored()));
  expect(await popup.stored()).toMatchObject({ settings: { on: false }, 'settings-backup': damaged });
  await until('nothing is wrong any more', async () => (await popup.text('.problems')) === '');
});

test('speaks the language that was chosen', async () => {
  await popup.page.evaluate(() => document.querySelector<HTMLSelectElement>('.footer select')?.focus());
  await popup.page.type('English');
  await until('it speaks English', async () => (await popup.text('h1')) === 'Shenyan');
  expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('asks for the same width in a tiny window, because that is how the browser opens a popup', async () => {
  const width = () => popup.page.evaluate(() => document.body.offsetWidth);
  await popup.page.setViewport(1000, 600);
  const wide = await width();
  await popup.page.setViewport(100, 100);
  await until('the window is tiny', () => popup.page.evaluate(() => innerWidth <= 120));
  expect(await width()).toBe(wide);
});
