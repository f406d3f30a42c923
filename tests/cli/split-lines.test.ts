import { expect, test } from 'vitest';
import { splitLines } from '@/cli/split-lines';

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function linesOf(maxBytes: number, ...texts: string[]) {
  const lines: (string | null)[] = [];
  for await (const completed of splitLines(pieces(...texts), maxBytes)) lines.push(...completed.map((line) => line?.toString() ?? null));
  return lines;
}

test('a line that is too long is given as null, also over several pieces, and its memory is let go', async () => {
  expect(await linesOf(4, 'abcd\nab', 'cd', 'e\nab\n', 'abcde')).toEqual(['abcd', null, 'ab', null]);
});

test('hands out the lines that a piece completes before it asks for the next piece', async () => {
  const asked: string[] = [];
  async function* slow() {
    for (const text of ['a\nb', 'c\n']) {
      asked.push(text);
      yield Buffer.from(text);
    }
  }
  const lines = splitLines(slow());
  expect((await lines.next()).value?.map(String)).toEqual(['a']);
  expect(asked).toEqual(['a\nb']);
});
