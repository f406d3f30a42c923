import { parseArgs } from 'node:util';
import { SetupProblem } from './setup-problem.mjs';

function parse(options, refuse) {
  try {
    return parseArgs({ options }).values;
  } catch (problem) {
    if (!problem.code?.startsWith('ERR_PARSE_ARGS')) throw problem;
    throw refuse(problem.message);
  }
}

/**
 * The options of this process's command line, as `parseArgs` reads them.
 * @param {string} usage what is shown under the problem
 * @param {Readonly<Record<string, import('node:util').ParseArgsOptionDescriptor & { accepts?: (value: string) => boolean, takes?: string }>>} options
 *   `accepts` judges a value, `takes` says in words what it accepts
 * @throws {SetupProblem} when an option is not known or its value not accepted
 */
export function readOptions(usage, options) {
  const refuse = (problem) => new SetupProblem(`${problem}\n\n${usage}`);
  const values = parse(options, refuse);
  for (const [name, value] of Object.entries(values)) {
    const { accepts, takes } = options[name];
    if (accepts && !accepts(value)) throw refuse(`--${name} takes ${takes}, not ${JSON.stringify(value)}`);
  }
  return values;
}
