import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { Popup } from '../open-popup';
import { DANGEROUS, sent, textIn } from './chat';

/** Short, since it is typed as slowly as a person types. */
const CLEAN = '明天下午开会';

const NOT_CHECKED = /这里没有检查|Not checked here/;

let page: Page;
let popup: Popup;

async function open(kind: string, isHeardAtFocus = true): Promise<void> {
  page = await openPage(`gate-hostile.html?kind=${kind}`);
  popup = await Popup.on(page);
  await page.activate();
  await page.click('#area');
  if (isHeardAtFocus) await until('the checker is there', async () => (await popup.status()) === 'checking');
}

/** Types a text as a person does, and waits until it has been seen. */
async function type(text: string): Promise<void> {
  await page.type(text, 80);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))));
}

beforeAll(async () => {
  const clean = await openPage('driver.html');
  await (await Popup.on(clean)).store({});
  await clean.close();
});
afterEach(async () => {
  await popup.store({});
  await popup.page.close();
  await page.close();
});

/** The background draws its button and counts after the popup has heard of it. */
const untilCounted = () => until('it is counted', async () => JSON.stringify(await popup.stored()) === JSON.stringify({ troubles: { unheard: 1 } }));

describe('a page that keeps a send from us', () => {
  test('by the key alone: that nothing was checked is said in the page, on the button, in the popup, and counted', async () => {
    await open('keeps-enter');
    await type(DANGEROUS);
    await page.press('Enter');
    await until('the text has left', async () => (await sent(page)).length === 1);
    await until('the page says so', async () => NOT_CHECKED.test(await (await page.card()).text()));
    await popup.untilBadge('!');
    await until('the popup says so', async () => (await popup.status()) === 'unheard');
    await untilCounted();
  });

  test('by everything that is pressed, and the focus too: it is said as soon as nothing else can explain it', async () => {
    await open('keeps-all-gestures', false);
    const texts = [CLEAN, DANGEROUS];
    await until(
      'the popup says so',
      async () => {
        await type(texts[(await sent(page)).length % texts.length] ?? CLEAN);
        await page.press('Enter');
        return (await popup.status()) === 'unheard';
      },
      20_000,
    );
    await popup.untilBadge('!');
    await untilCounted();
  });
});

describe('no send was kept from us when', () => {
  const clear = () => page.evaluate(() => (window as unknown as { clear(): void }).clear());
  const expectQuiet = async () => {
    await type('好');
    await until('the text was seen', async () => (await textIn(page, 'area')) === '好');
    expect(await popup.status()).toBe('checking');
    expect((await popup.badge()).text).toBe('');
    expect(await popup.stored()).toEqual({});
  };

  test('a page clears its own editor', async () => {
    await open('clears-for-itself');
    await type(CLEAN);
    await clear();
    await expectQuiet();
  });

  test('an Enter that went down elsewhere comes up in the editor', async () => {
    await open('clears-for-itself');
    await type(CLEAN);
    await page.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<iframe id="other" srcdoc="<input>"></iframe>');
      const frame = document.getElementById('other') as HTMLIFrameElement;
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.contentDocument?.addEventListener('keydown', (event) => {
        event.preventDefault();
        (window as unknown as { clear(): void }).clear();
        document.getElementById('area')?.focus();
      });
    });
    await page.click('#other >>> input');
    await until('the field there has the focus', () =>
      page.evaluate(() => (document.activeElement as HTMLIFrameElement | null)?.contentDocument?.activeElement?.localName === 'input'),
    );
    await page.press('Enter');
    // The focus goes from one document to the other in its own time.
    await page.click('#area');
    await expectQuiet();
  });

  test('the person deletes the text, by keys and all at once', async () => {
    await open('clears-for-itself');
    await type(CLEAN);
    await page.press('Control+a');
    await page.press('Delete');
    await page.press('Enter');
    await page.press('Control+a');
    await expectQuiet();
  });

  test('an input method takes the Enter, and the page clears its editor', async () => {
    await open('clears-for-itself');
    await type(CLEAN);
    const composition = await page.compose('n', 'ni');
    await composition.commitByEnter('你');
    await clear();
    await expectQuiet();
  });

  test('texts are sent as ever', async () => {
    await open('clears-for-itself');
    await type(CLEAN);
    await page.press('Enter');
    await until('the first has left', async () => (await sent(page)).length === 1);
    await type(CLEAN);
    await page.click('#send');
    await until('the second has left', async () => (await sent(page)).length === 2);
    await page.click('#area');
    await expectQuiet();
  });
});
