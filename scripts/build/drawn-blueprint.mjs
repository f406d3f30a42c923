import { loadModule } from '../setup/load-module.mjs';
import { ownFile } from './own-file.mjs';

/**
 * Vite plugin: puts the blueprint of the shipped rules into the bundle as data, so that a page parses what would take it a tenth of a second
 * to work out; it is unpacked when first asked for. Fails the build when a rule is unusable.
 * @returns {import('vite').Plugin}
 */
export function drawnBlueprint() {
  return {
    name: 'shenyan:drawn-blueprint',
    load: {
      filter: { id: ownFile('rules/blueprint\\.ts') },
      async handler() {
        const { shippedBlueprint } = await loadModule('rules/blueprint.ts');
        const { packBlueprint } = await loadModule('engine/blueprint/pack.ts');
        const packed = JSON.stringify(packBlueprint(shippedBlueprint()));
        return `import { unpackBlueprint } from '@/engine/blueprint/pack';
let unpacked;
export function shippedBlueprint() {
  unpacked ??= unpackBlueprint(${packed});
  return unpacked;
}`;
      },
    },
  };
}
