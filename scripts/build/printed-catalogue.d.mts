import type { Plugin } from 'vite';

/** Vite plugin: puts the catalogue of the shipped rules into the bundle as data. */
export function printedCatalogue(): Plugin;
