import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
  manifest: { name: '慎言 Shenyan', permissions: ['storage', 'scripting'] },
});
