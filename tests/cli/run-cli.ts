import { Readable, Writable } from 'node:stream';
import { run } from '@/cli/run';

/** What one command line printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function collector(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  return {
    stream: new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Runs the command line in this process. Input comes in the given pieces, which need not end where lines or letters do. */
export async function runCli(args: readonly string[], ...input: readonly (string | Uint8Array)[]): Promise<Outcome> {
  const [stdout, stderr] = [collector(), collector()];
  const stdin = Readable.from(input.map((piece) => Buffer.from(piece)));
  const code = await run(args, { stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { code, out: stdout.text(), err: stderr.text() };
}
