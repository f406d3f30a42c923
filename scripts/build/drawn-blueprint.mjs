import { loadModule } from '../setup/load-module.mjs';
import { ownFile } from './own-file.mjs';

/**
 * Vite plugin: puts the blueprint of the shipped rules into the bundle as data, so that a page parses what would take it a tenth of a second
 * to work out. Fails the build when a rule is unusable.
 * @returns {import('vite').Plugin}
 */
export function drawnBlueprint() {
  return {
    name: 'shenyan:drawn-blueprint',
    load: {
      filter: { id: ownFile('rules/blueprint\\.ts') },
      async handler() {
        const { BLUEPRINT } = await loadModule('rules/blueprint.ts');
        const { packBlueprint } = await loadModule('engine/blueprint/pack.ts');
        const packed = JSON.stringify(packBlueprint(BLUEPRINT));
        return `import { unpackBlueprint } from '@/engine/blueprint/pack';\nexport const BLUEPRINT = unpackBlueprint(${packed});`;
      },
    },
  };
}
