/** What WXT puts around an unlisted script. */
const START = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Vite plugin: an unlisted script starts with its own main function and with nothing else. What WXT puts around it, a logger that is silent in
 * production and a catch that throws again, weighs 150 bytes gzipped in every frame (decision 0230).
 * @returns {import('vite').Plugin}
 */
export function plainStart() {
  return {
    name: 'shenyan:plain-start',
    transform: {
      filter: { id: START },
      handler(code) {
        const [definition] = code.match(/^import definition from .+;$/m) ?? [];
        if (!definition) this.error('WXT starts unlisted scripts in another way than plain-start.mjs knows');
        return { code: `${definition}\nexport default definition.main();\n`, map: null };
      },
    },
  };
}
