import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'wxt';
import { drawnBlueprint } from './scripts/build/drawn-blueprint.mjs';
import { expressionsAsData } from './scripts/build/expressions-as-data.mjs';
import { plainStart } from './scripts/build/plain-start.mjs';
import { printedCatalogue } from './scripts/build/printed-catalogue.mjs';
import { pureRules } from './scripts/build/pure-rules.mjs';
import { withoutTerms } from './scripts/build/without-terms.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Match patterns of all site files; they are data, so that Node can read them as they are. */
async function siteMatches(): Promise<string[]> {
  const files = globSync('sites/*.ts', { cwd: root }).filter((file) => !/[\\/](?:index|site)\.ts$/.test(file));
  const sites = await Promise.all(files.map((file) => import(pathToFileURL(`${root}${file}`).href)));
  return sites.flatMap((site) => site.default.matches).sort();
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  alias: { '@': root },
  // Vite's polyfill for module preloading fetches; both browsers preload by themselves, and nothing of ours may hold a fetch.
  // The target is the oldest browsers that the manifests allow: for older ones the build would lower light-dark() into variables.
  vite: () => ({
    plugins: [drawnBlueprint(), plainStart(), printedCatalogue(), withoutTerms(), expressionsAsData(), pureRules()],
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox140'] },
  }),
  manifest: async ({ browser }) => {
    const matches = await siteMatches();
    return {
      name: '慎言 Shenyan',
      // activeTab tells the popup which site it was opened on, so that it can ask for the permission (decision 0053)
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: matches,
      optional_host_permissions: ['*://*/*'],
      content_scripts: [{ matches, js: ['sentinel.js'], run_at: 'document_start', all_frames: true, match_origin_as_fallback: true }],
      ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: { id: 'shenyan@shenyan.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        },
      }),
    };
  },
});
