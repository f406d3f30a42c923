import { browser } from 'wxt/browser';
import { oneAtATime } from '@/state/one-at-a-time';

const ID = 'granted-sites';

/** Registers the sentinel on the origins that the person granted beyond those of the manifest; takes it away where they took the permission back. */
async function register(): Promise<void> {
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  if (!declared?.js || !declared.matches) throw new Error('registrations: the manifest declares no content script');
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !declared.matches?.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (granted.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: granted,
    // a page that the manifest names already would get a second sentinel
    excludeMatches: [...declared.matches],
    js: [...declared.js],
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Keeps the registered content scripts equal to the granted permissions. Call it synchronously when the background starts. */
export function keepRegistrations(): void {
  const registerInTurn = oneAtATime(register);
  browser.permissions.onAdded.addListener(registerInTurn);
  browser.permissions.onRemoved.addListener(registerInTurn);
  // an update drops what was registered
  browser.runtime.onInstalled.addListener(registerInTurn);
}
