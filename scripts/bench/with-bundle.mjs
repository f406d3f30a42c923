import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { drawnBlueprint } from '../build/drawn-blueprint.mjs';
import { expressionsAsData } from '../build/expressions-as-data.mjs';
import { pureRules } from '../build/pure-rules.mjs';
import { withoutTerms } from '../build/without-terms.mjs';
import { ROOT } from '../setup/root.mjs';

/** What a page holds is what the extension's build makes of the code (wxt.config.ts). */
export const AS_SHIPPED = { plugins: [withoutTerms(), expressionsAsData(), pureRules()], minify: true };

/** For a page, which can ask nobody for a module. */
export const FOR_A_PAGE = { external: [] };

/** Bundles one file of tests/bench and hands its path on; bundled, because the code that users run is, and a module runner would slow every call. */
export async function withBundle(
  name,
  use,
  { plugins = [], minify = false, external = [/^@monyone\//, 'fastscan', 'mint-filter', /^opencc-js/, /^node:/] } = {},
) {
  const outDir = mkdtempSync(join(ROOT, 'node_modules', '.bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
      plugins: [drawnBlueprint(), ...plugins],
      build: {
        outDir,
        minify,
        target: 'es2023',
        copyPublicDir: false,
        lib: { entry: join(ROOT, 'tests/bench', `${name}.ts`), formats: ['es'], fileName: () => 'bench.mjs' },
        rolldownOptions: { external },
      },
    });
    return await use(pathToFileURL(join(outDir, 'bench.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
