import type { Plugin } from 'vite';

/** Vite plugin: lets the bundler leave out what a rule file defines and nobody uses. */
export function pureRules(): Plugin;
