#!/usr/bin/env node
import { run } from './run';

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // The reader went away, as `| head` does: nobody is left to tell.
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

process.exitCode = await run(process.argv.slice(2), process);
