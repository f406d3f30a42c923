import { spawnSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { drawnBlueprint } from '../build/drawn-blueprint.mjs';
import { ROOT } from '../setup/root.mjs';
import { resolveImports } from './declarations.mjs';

/** The modules that people import, by name. */
const MODULES = { index: 'rules/checker', explanations: 'rules/explanations', 'rule-pack': 'imported/rule-pack' };

function emitDeclarations(outDir) {
  const tsc = spawnSync('tsc', ['-p', 'tsconfig.library.json', '--outDir', `${outDir}/types`], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (tsc.status !== 0) throw new Error(`tsc could not write the declarations:\n${tsc.stdout ?? tsc.error}`);
}

/**
 * Builds the library and the command line into dist/: index.js and explanations.js with the declarations they stand on, cli.js.
 * A build beside it never sees half of it: everything is made in a folder of its own, which then takes the place of dist.
 */
export async function buildLibrary() {
  const outDir = `${ROOT}/.output/library-${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    plugins: [drawnBlueprint()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: { ...Object.fromEntries(Object.entries(MODULES).map(([name, file]) => [name, `${ROOT}/${file}.ts`])), cli: `${ROOT}/cli/main.ts` },
        external: ['commander', /^node:/],
        // on a slow machine it says how long plugins took, where a command's own words are to stand alone
        checks: { bundlerTimings: false },
        output: { format: 'es', chunkFileNames: '[name].js' },
      },
    },
  });
  emitDeclarations(outDir);
  await resolveImports(`${outDir}/types`);
  for (const [name, file] of Object.entries(MODULES)) await writeFile(`${outDir}/${name}.d.ts`, `export * from './types/${file}.js';\n`);
  await rm(`${ROOT}/dist`, { recursive: true, force: true });
  await rename(outDir, `${ROOT}/dist`);
}
