import type { Plugin } from 'vite';

/** Vite plugin: an unlisted script starts with its own main function and with nothing else. */
export function plainStart(): Plugin;
