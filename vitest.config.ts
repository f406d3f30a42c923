import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Some tests start commands of their own, which takes seconds on a busy machine. */
const TIMEOUT_MS = 30_000;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'node_modules/**'], testTimeout: TIMEOUT_MS },
});
