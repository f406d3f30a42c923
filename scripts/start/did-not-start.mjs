import { SetupProblem } from '../setup/setup-problem.mjs';

/** What to tell a person whose browser did not start; the library's own message runs over pages, and its first line says why. */
export function didNotStart(executablePath, { message }) {
  return new SetupProblem(`${executablePath} did not start; run it by hand to see why, or name another browser with --browser. (${message.split('\n')[0]})`);
}
