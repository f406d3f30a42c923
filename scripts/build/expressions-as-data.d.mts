import type { Plugin } from 'vite';

/** Vite plugin: turns the regular expressions of the rules into data, from which one is made when it is first asked. */
export function expressionsAsData(): Plugin;
