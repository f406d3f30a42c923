import { Command, CommanderError } from 'commander';
import { version } from '@/package.json';
import { addCheckCommand } from './check-command';
import { EXIT, type ExitCode } from './exit-code';
import { addExplainCommand } from './explain-command';
import type { Streams } from './streams';

/** Runs one command line (without `node` and the script's name) and gives the exit code. Rejects only when a stream fails. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const finish = (code: ExitCode) => {
    exit = code;
  };
  const program = new Command('shenyan')
    .description('Checks texts for spam-like and risky wording, on this machine.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => streams.stdout.write(text), writeErr: (text) => streams.stderr.write(text) })
    .showHelpAfterError('(add --help to see how it is used)');
  addCheckCommand(program, streams, finish);
  addExplainCommand(program, streams);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    return problem.exitCode === 0 ? EXIT.clean : EXIT.failed;
  }
  return exit;
}
