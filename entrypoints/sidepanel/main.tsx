import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/panel';
import { openParts } from '../popup/open-parts';

const root = createRoot(document.querySelector('#panel') as HTMLElement);
let leaving = new AbortController();

/** Speaks of the tab that is in front now. */
async function follow(): Promise<void> {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const parts = await openParts(signal);
  if (signal.aborted) return;
  root.render(
    <StrictMode>
      <Panel parts={parts} />
    </StrictMode>,
  );
}

browser.tabs.onActivated.addListener(follow);
addEventListener('pagehide', () => leaving.abort());
await follow();
