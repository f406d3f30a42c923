import { runnerImport } from 'vite';
import { ROOT } from './root.mjs';

/**
 * A TypeScript module of a checkout, in which `@` stands for the checkout's folder.
 * @param {string} file from the checkout's folder
 * @param {string} [root] the checkout, this one when absent
 */
export async function loadModule(file, root = ROOT) {
  const { module } = await runnerImport(`${root}/${file}`, { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } });
  return module;
}
