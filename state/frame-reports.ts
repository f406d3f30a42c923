import { browser } from 'wxt/browser';
import type { FrameReport } from './frame-report';

// One key a frame: frames report in the same moment, and the storage has no transactions.
const prefixOf = (tabId: number) => `frame:${tabId}:`;

/** Keeps what a frame reported until the tab closes, loads anew, or the browser ends; a frame with nothing to say is forgotten. */
export async function saveReport(tabId: number, frameId: number, report: FrameReport): Promise<void> {
  const key = `${prefixOf(tabId)}${frameId}`;
  const isEmpty = report.state.kind === 'waiting' && Object.keys(report.counts).length === 0;
  await (isEmpty ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: report }));
}

/** The reports of all frames of a tab, in no order. */
export async function readReports(tabId: number): Promise<readonly FrameReport[]> {
  const stored = await browser.storage.session.get<Record<string, FrameReport>>(null);
  return Object.entries(stored).flatMap(([key, report]) => (key.startsWith(prefixOf(tabId)) ? [report] : []));
}

/** The frames of a tab in which a text is kept back, by their ids. */
export async function readHeldFrames(tabId: number): Promise<readonly number[]> {
  const stored = await browser.storage.session.get<Record<string, FrameReport>>(null);
  const isHeld = ([key, { held }]: [string, FrameReport]) => key.startsWith(prefixOf(tabId)) && held !== undefined;
  return Object.entries(stored)
    .filter(isHeld)
    .map(([key]) => Number(key.slice(prefixOf(tabId).length)));
}

/** Forgets what the frames of a tab reported. */
export async function clearReports(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefixOf(tabId))));
}

/** Runs after each change to the reports of a tab, until the signal aborts. */
export function watchReports(tabId: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefixOf(tabId)))) run();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
