import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (browserName: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: browserName, provide: { browserName } },
});

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/driver/serve-pages.ts',
    setupFiles: 'tests/e2e/driver/start-browser.ts',
    // One worker a browser, which stays for all files: the browser is started once, and each test has a page of its own.
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    projects: [project('chromium'), project('firefox')],
  },
});
