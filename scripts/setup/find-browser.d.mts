/** Path of an installed browser, null when there is none. */
export function findBrowser(browser: 'chromium' | 'firefox', env?: Readonly<Record<string, string | undefined>>): string | null;
