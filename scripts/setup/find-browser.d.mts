/** Path of an installed browser, null when there is none. */
export function findBrowser(browser: 'chromium' | 'firefox', env?: Readonly<Record<string, string | undefined>>): string | null;

/** The environment variable in which a person can say where a browser is. */
export function variableOf(browser: 'chromium' | 'firefox'): string;
