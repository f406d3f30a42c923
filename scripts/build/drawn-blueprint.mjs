import { runnerImport } from 'vite';
import { ROOT } from '../setup/root.mjs';

const PACK = `${ROOT}/engine/blueprint/pack.ts`;

/**
 * Vite plugin: puts the blueprint of the shipped rules into the bundle as data, so that a page parses what would take it a tenth of a second
 * to work out. Fails the build when a rule is unusable.
 * @returns {import('vite').Plugin}
 */
export function drawnBlueprint() {
  return {
    name: 'shenyan:drawn-blueprint',
    load: {
      filter: { id: /\/rules\/blueprint\.ts$/ },
      async handler(id) {
        const config = { root: ROOT, configFile: false, resolve: { alias: { '@': ROOT } } };
        const [{ module: drawn }, { module: pack }] = [await runnerImport(id, config), await runnerImport(PACK, config)];
        const packed = pack.packBlueprint(drawn.BLUEPRINT);
        return `import { unpackBlueprint } from '@/engine/blueprint/pack';\nexport const BLUEPRINT = unpackBlueprint(${JSON.stringify(packed)});`;
      },
    },
  };
}
