/** The part of Puppeteer's browser that is looked at. */
export interface Watched {
  readonly connected: boolean;
  once(event: 'disconnected', run: () => void): unknown;
}

export function untilOver(browser: Watched, end: AbortSignal): Promise<void>;
