import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; the process itself has this shape. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Writes a text and waits while the reader is behind, so that memory stays constant. */
export async function write(out: Writable, text: string): Promise<void> {
  if (text !== '' && !out.write(text)) await once(out, 'drain');
}
