import { runInProject } from './setup/project-node.mjs';

await runInProject(import.meta.url, async () => {
  const { testAll } = await import('./test/test-all.mjs');
  process.exitCode = await testAll();
});
