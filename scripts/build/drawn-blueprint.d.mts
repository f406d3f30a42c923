import type { Plugin } from 'vite';

/** Vite plugin: puts the blueprint of the shipped rules into the bundle as data. */
export function drawnBlueprint(): Plugin;
