import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadModule } from '../setup/load-module.mjs';
import { ROOT } from '../setup/root.mjs';

const TABLES = globSync(['engine/**/*-data.ts', 'engine/classify/learned/weights.ts'], { cwd: ROOT });
const zipped = (text) => gzipSync(text, { level: 9 }).length / 1024;

/** What a page needs of the engine, without a rule. */
const ENTRY = `
export { check, follow } from '@/engine/check';
export { rulesetOf } from '@/engine/ruleset';
export { unpackBlueprint } from '@/engine/blueprint/pack';
export { suggest, suggestAll } from '@/engine/suggest';`;

/** The engine without its tables, as a bundler leaves it. */
async function engineCode() {
  const entry = { resolveId: (id) => (id === 'virtual:engine' ? id : undefined), load: (id) => (id === 'virtual:engine' ? ENTRY : undefined) };
  const withoutTables = {
    enforce: 'pre',
    load(id) {
      if (!TABLES.some((table) => id.endsWith(`/${table}`))) return undefined;
      return [...readFileSync(id, 'utf8').matchAll(/export const (\w+)/g)].map(([, name]) => `export const ${name} = globalThis.${name};`).join('\n');
    },
  };
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    plugins: [
      { name: 'engine-alone', ...entry },
      { name: 'without-tables', ...withoutTables },
    ],
    build: { write: false, minify: true, target: 'es2023', rolldownOptions: { input: 'virtual:engine', preserveEntrySignatures: 'strict' } },
  });
  return output[0].code;
}

/** What code and tables weigh, gzip -9. */
export async function sizeRows() {
  const { shippedBlueprint } = await loadModule('rules/blueprint.ts');
  const { packBlueprint } = await loadModule('engine/blueprint/pack.ts');
  const tables = TABLES.reduce((sum, table) => sum + zipped(readFileSync(`${ROOT}/${table}`)), zipped(JSON.stringify(packBlueprint(shippedBlueprint()))));
  return [
    { what: 'engine without tables and rules, gzip -9', measured: `${zipped(await engineCode()).toFixed(0)} KB`, goal: '≤ 15 KB' },
    { what: 'all tables with the blueprint of the rules and the learned weights, gzip -9', measured: `${tables.toFixed(0)} KB`, goal: '≤ 300 KB' },
  ];
}
