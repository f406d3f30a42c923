import { loadModule } from '../setup/load-module.mjs';
import { ownFile } from './own-file.mjs';

/**
 * Vite plugin: puts the catalogue of the shipped rules into the bundle as data, so that the popup goes without what they look for, which is
 * most of them.
 * @returns {import('vite').Plugin}
 */
export function printedCatalogue() {
  return {
    name: 'shenyan:printed-catalogue',
    load: {
      filter: { id: ownFile('rules/catalogue\\.ts') },
      async handler() {
        const { CATALOGUE } = await loadModule('rules/catalogue.ts');
        return `export const CATALOGUE = ${JSON.stringify(CATALOGUE)};`;
      },
    },
  };
}
