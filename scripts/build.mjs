import { BROWSERS } from './setup/find-browser.mjs';
import { runInProject } from './setup/project-node.mjs';

await runInProject(import.meta.url, async () => {
  const { buildExtension } = await import('./setup/build-extension.mjs');
  const { buildLibrary } = await import('./library/build.mjs');
  for (const browser of BROWSERS) await buildExtension(browser);
  await buildLibrary();
});
