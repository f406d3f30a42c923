import type { BrowserDriver, PageDriver } from './driver';
import { within } from './within';

/** Opening a page takes a second on a busy machine; less than a test may take, so that it is said here and not as the test's own limit. */
const OPEN_MS = 20_000;
/** More would only draw out a run in which the browser cannot work. */
const MOST_STARTS = 4;

/**
 * A browser for many tests: started when it is first needed, and anew when it has crashed or stands still, so that this costs the test in
 * which it happens and not all that follow. When it happens again and again, or the browser does not start at all, every test says so at once.
 */
export class KeptBrowser {
  #starting: Promise<BrowserDriver> | undefined;
  #starts = 0;

  /** @param say tells the person who runs the tests, in a line of its own */
  constructor(
    private readonly launch: () => Promise<BrowserDriver>,
    private readonly say: (line: string) => void,
    private readonly openMs = OPEN_MS,
  ) {}

  /** The running browser. @throws when it does not start, or came to an end too often. */
  async running(): Promise<BrowserDriver> {
    const seen = this.#starting;
    const present = await seen;
    if (present?.isRunning()) return present;
    // of those who waited together the first starts it
    if (this.#starting === seen) {
      if (this.#starts === MOST_STARTS) throw new Error(`${present?.name} was started ${MOST_STARTS} times and came to an end each time`);
      if (present) this.say(`${present.name} has crashed or was ended; it is started anew`);
      this.#starts++;
      this.#starting = this.launch();
    }
    return this.running();
  }

  /** Opens an address as the browser does. @throws when it stands still, which ends it. */
  async open(url: string, isInWindow = false): Promise<PageDriver> {
    const driver = await this.running();
    return within(this.openMs, driver.open(url, isInWindow), () => {
      driver.kill();
      return new Error(`${driver.name} stands still: it opened no page in ${this.openMs} ms, and was ended; the next test has another`);
    });
  }
}
