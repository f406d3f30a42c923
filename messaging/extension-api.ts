import type { browser } from 'wxt/browser';

/**
 * The browser's interfaces for extensions, for the sentinel. `wxt/browser` looks at them when it is loaded, and Chromium builds them
 * at the first look, which costs an idle page 0.3 ms; both browsers give promises under this name (decision 0100).
 */
export const extensionApi = (): typeof browser => (globalThis as unknown as { readonly chrome: typeof browser }).chrome;
