import { openExtensionPage, openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

/** The extension's own interfaces as a test uses them from one of its pages; both browsers give promises here. */
interface Extension {
  readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly title: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
  readonly storage: Readonly<
    Record<'local' | 'session' | 'sync', { clear(): Promise<void>; get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }>
  >;
}
declare const chrome: Extension;

/** The popup, in a tab of its own, speaking of another tab. */
export class Popup {
  private constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {}

  /** Opens the popup as it would open over a page, with what is stored now. */
  static async on(page: Page): Promise<Popup> {
    const title = crypto.randomUUID();
    await page.evaluate((name) => {
      document.title = name;
    }, title);
    const opened = await openExtensionPage('popup.html');
    const tabId = await until('the page is among the tabs', () =>
      opened.evaluate(async (name) => (await chrome.tabs.query({})).find((tab) => tab.title === name)?.id, title),
    );
    const search = `?tab=${tabId}`;
    await opened.evaluate((wanted) => {
      location.search = wanted;
    }, search);
    const popup = new Popup(opened, tabId);
    await until('the popup shows its status', async () => (await opened.evaluate(() => location.search)) === search && (await popup.status()));
    return popup;
  }

  /** `checking`, `partial`, `ready`, or the reason for which nothing is checked. */
  status(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const { because, status } = document.querySelector<HTMLElement>('.status')?.dataset ?? {};
      return because ?? status;
    });
  }

  /** The text of a part of the popup, in one line. */
  text(selector: string): Promise<string> {
    return this.page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  }

  /** Text and title of the toolbar button on the tab that the popup speaks of. */
  badge(): Promise<{ text: string; title: string }> {
    return this.page.evaluate(
      async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
      this.tabId,
    );
  }

  /** Waits until the toolbar button shows a text. @throws with what it shows instead, and what the frames of all tabs last reported. */
  async untilBadge(wanted: string | RegExp): Promise<void> {
    const isWanted = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
    let shown = '';
    try {
      await until(`the button shows ${wanted}`, async () => {
        shown = (await this.badge()).text;
        return isWanted(shown);
      });
    } catch (error) {
      throw new Error(`it shows "${shown}" after the reports ${JSON.stringify(await this.stored('session'))}: ${error}`);
    }
  }

  /** Everything in a storage. */
  stored(area: 'local' | 'session' | 'sync' = 'local'): Promise<Record<string, unknown>> {
    return this.page.evaluate((one) => chrome.storage[one].get(null), area);
  }

  /** Puts exactly these values into `storage.local`, as if an older version or an accident had. */
  async store(values: object): Promise<void> {
    await this.page.evaluate(async (all) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(all);
    }, values);
  }

  /** Switches the one rule that a search finds. */
  async toggleRule(query: string): Promise<void> {
    await this.page.click('input[type="search"]');
    await this.page.press('Control+a');
    await this.page.type(query);
    await until(`one rule matches ${query}`, () => this.page.evaluate(() => document.querySelectorAll('.rule').length === 1));
    await this.page.click('.rule .switch');
  }
}

/** Opens a page and the popup over it; `close` forgets all that was stored meanwhile and closes both. */
export async function openPopupOver(address: string): Promise<{ readonly page: Page; readonly popup: Popup; close(): Promise<void> }> {
  const page = await openPage(address);
  const popup = await Popup.on(page);
  return {
    page,
    popup,
    async close() {
      await popup.store({});
      await popup.page.close();
      await page.close();
    },
  };
}
