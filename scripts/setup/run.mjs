import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs one of the project's tools, found on PATH, and resolves to its exit code (1 when a signal ended it).
 * @param {{ quiet?: boolean, end?: AbortSignal }} [options] quiet: what it prints is kept and shown only when it fails; end: ends it, and
 *   the promise rejects
 */
export function run(command, args, { quiet = false, end } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      signal: end,
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && !end?.aborted) process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}
