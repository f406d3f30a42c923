/** A line longer than this is not kept in memory. 64 MiB is some twenty million Chinese characters. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Cuts a byte stream at its newlines and hands out, a chunk at a time, the lines completed by it, without their newline.
 * A line over `maxBytes` is handed out as null. Memory: one chunk and one line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<(Buffer | null)[]> {
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  const take = (part: Uint8Array) => {
    begunBytes += part.length;
    if (begunBytes <= maxBytes) begun.push(part);
    else begun = [];
  };
  const finish = () => {
    const line = begunBytes > maxBytes ? null : Buffer.concat(begun);
    begun = [];
    begunBytes = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: (Buffer | null)[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      lines.push(finish());
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
    yield lines;
  }
  if (begunBytes > 0) yield [finish()];
}
