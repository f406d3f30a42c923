import { runInProject } from './setup/project-node.mjs';

await runInProject(import.meta.url, async () => {
  const { isLibraryCurrent } = await import('./library/is-current.mjs');
  if (!isLibraryCurrent()) await (await import('./library/build.mjs')).buildLibrary();
  // npm runs scripts in the checkout's folder; file names are meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import('../dist/cli.js');
});
