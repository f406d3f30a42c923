import type { Plugin } from 'vite';

/** Vite plugin: leaves out of the rules the terms that the blueprint has. */
export function withoutTerms(): Plugin;
