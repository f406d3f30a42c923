import { browser } from 'wxt/browser';

async function sweepTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const sweep = async (tabId: number) => {
    try {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/sweep.js'], injectImmediately: true });
    } catch {
      // a tab into which no permission reaches, and in which nothing of ours can stand
    }
  };
  await Promise.all(tabs.map(({ id }) => id !== undefined && sweep(id)));
}

/** Takes away, after an update, what the version before left drawn in open tabs. Call it synchronously when the background starts. */
export function sweepAfterUpdate(): void {
  browser.runtime.onInstalled.addListener(sweepTabs);
}
