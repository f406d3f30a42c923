import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A file that cannot be read as text; the message says why in a few words. */
export class UnreadableText extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

function encodingOf(bytes: Uint8Array, fallback: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return fallback;
}

/**
 * The text in some bytes; a byte order mark goes before the given encoding, and is no part of the text.
 * @throws {UnreadableText} when a byte does not belong to the encoding, or there is a NUL, as binary files have.
 */
export function decode(bytes: Uint8Array, fallback: string): string {
  const encoding = encodingOf(bytes, fallback);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableText(`is not ${encoding} text`);
  }
  if (text.includes('\0')) throw new UnreadableText('is not text');
  return text;
}

/** The text of a file. Throws as `decode`, and when the file cannot be read. */
export async function readText(path: string, encoding: string): Promise<string> {
  try {
    return decode(await readFile(path), encoding);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (problem instanceof UnreadableText || code === undefined) throw problem;
    throw new UnreadableText(REASONS[code] ?? `cannot be read (${code})`);
  }
}

/** The whole of a stream as text. Throws as `decode`. */
export async function readStream(stream: Readable, encoding: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return decode(Buffer.concat(chunks), encoding);
}
