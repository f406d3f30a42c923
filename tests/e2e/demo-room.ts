import { type CardStrings, cardStrings } from '@/locales/card';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

/** One message that really left the demo room. */
export interface Sent {
  readonly where: string;
  readonly by: string;
  readonly text: string;
}

/** The demo room as a test uses it. */
export class DemoRoom {
  private constructor(readonly page: Page) {}

  static async open(url: string): Promise<DemoRoom> {
    return new DemoRoom(await openPage(url));
  }

  sent(): Promise<readonly Sent[]> {
    return this.page.evaluate(() => (window as unknown as { room: { sent: Sent[] } }).room.sent);
  }

  /** What stands in this page that neither the page nor typing put there. */
  foreign(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { room: { foreign: string[] } }).room.foreign);
  }

  /** The text of the editor in one section. */
  typed(section: string): Promise<string> {
    return this.page.evaluate((id) => {
      const editor = document.querySelector(`#${id} .editor`);
      return editor instanceof HTMLTextAreaElement ? editor.value : ((editor as HTMLElement).innerText ?? '');
    }, section);
  }

  /** Opens a section and types into its editor, until all of it stands there. */
  async write(section: string, text: string): Promise<void> {
    await this.page.click(`.conversations a[href="#${section}"]`);
    await this.page.click(`#${section} .editor`);
    await this.page.type(text);
    await until('the whole text is typed', async () => (await this.typed(section)) === text);
  }

  /** Waits until a send was held: the card offers to send anyway. */
  async held(): Promise<void> {
    await until('the card is open', async () => (await this.label('sendAnyway')) !== undefined);
  }

  /** Presses a button of the card by what it is for, in whichever language the card speaks. */
  async press(button: 'sendAnyway' | 'useWording' | 'useAllWordings'): Promise<void> {
    const label = await until(`the card has ${button}`, () => this.label(button));
    await (await this.page.card()).press(label);
  }

  private async label(button: keyof CardStrings): Promise<string | undefined> {
    const shown = await (await this.page.card()).buttons();
    return [cardStrings('zh-CN'), cardStrings('en')].map((strings) => String(strings[button])).find((label) => shown.includes(label));
  }
}
