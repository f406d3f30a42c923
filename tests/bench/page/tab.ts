import type { CDPSession, Page } from 'playwright-core';

/** A tab of Chromium that is measured from outside. */
export class Tab {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Tab> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Tab(page, session);
  }

  /**
   * Milliseconds that the main thread has spent since the page began: on running script, which leaves out what runs after a promise, on
   * reading it, or on everything.
   */
  async spentMs(on: 'ScriptDuration' | 'V8CompileDuration' | 'TaskDuration'): Promise<number> {
    return (await this.metric(on)) * 1000;
  }

  /** Kilobytes of JavaScript heap that are left after a collection, content scripts included. */
  async heapKb(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.metric('JSHeapUsedSize')) / 1024;
  }

  private async metric(wanted: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`Chromium knows no metric ${wanted}`);
    return found.value;
  }
}
