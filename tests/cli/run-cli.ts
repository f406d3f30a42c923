import { Readable, Writable } from 'node:stream';
import { run } from '@/cli/run';
import type { Streams } from '@/cli/streams';

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

/** Runs something that reads and writes streams. Input comes in the given pieces, which need not end where lines or letters do. */
export async function withStreams(use: (streams: Streams) => Promise<number>, input: readonly (string | Uint8Array)[]): Promise<Outcome> {
  const [stdout, stderr] = [collector(), collector()];
  const stdin = Readable.from(input.map((piece) => Buffer.from(piece)));
  const code = await use({ stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { code, out: stdout.text(), err: stderr.text() };
}

/** Runs the command line in this process. */
export function runCli(args: readonly string[], ...input: readonly (string | Uint8Array)[]): Promise<Outcome> {
  return withStreams((streams) => run(args, streams), input);
}
