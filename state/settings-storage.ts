import { browser } from 'wxt/browser';
import { CURRENT_VERSION } from './migrations/migrate';
import { oneAtATime } from './one-at-a-time';
import { type ParsedSettings, parseSettings, type Settings } from './settings';
import { applyChange, type SettingsChange } from './settings-change';
import { SETTINGS_KEY } from './settings-key';

/** The newest stored object that could not be used as it was; written in the same call that replaces it. */
const BACKUP_KEY = 'settings-backup';

/** The stored settings of any version; reading writes nothing. Works in every context. Rejects only when the storage itself does. */
export async function readSettings(): Promise<ParsedSettings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Runs with the settings after each later change in any context, until the signal aborts. Works in every context. */
export function watchSettings(run: (parsed: ParsedSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) run(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

/**
 * Applies one change and gives the new settings. Only the background calls this; every other context sends it the change
 * (`changeSettings`), so that none is lost.
 * @throws {TypeError} when the change would make the settings unreadable; then nothing is written.
 */
export const updateSettings = oneAtATime(async (change: SettingsChange): Promise<Settings> => {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const { settings, problems } = parseSettings(stored);
  const changed = applyChange(settings, change);
  const refused = parseSettings(changed).problems[0];
  if (refused) throw new TypeError(`settings: ${change.kind}: ${refused.where}: ${refused.what}`);
  const isKept = problems.length > 0 || (stored !== undefined && (stored as Settings).version !== CURRENT_VERSION);
  await browser.storage.local.set({ [SETTINGS_KEY]: changed, ...(isKept && { [BACKUP_KEY]: stored }) });
  return changed;
});
