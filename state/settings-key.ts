/** Key of the settings in `storage.local`; by itself, so that the sentinel need not load what parses them. */
export const SETTINGS_KEY = 'settings';
