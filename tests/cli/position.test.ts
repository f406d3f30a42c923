import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocator } from '@/cli/position';

test.each([
  ['the start', 'ab', 0, [1, 1]],
  ['the end', 'ab', 2, [1, 3]],
  ['after \\n', 'a\nb', 2, [2, 1]],
  ['after \\r\\n', 'a\r\nb', 3, [2, 1]],
  ['after a lone \\r', 'a\rb', 2, [2, 1]],
  ['the second half of a pair', '😀', 1, [1, 2]],
  ['an empty text', '', 0, [1, 1]],
])('%s', (_, text, offset, [line, column]) => expect(createLocator(text)(offset)).toEqual({ line, column }));

test('agrees with counting lines one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '字', '\n', '\r\n')).map((parts) => parts.join('')),
      fc.nat(),
      (text, seed) => {
        const offset = seed % (text.length + 1);
        if (text[offset - 1] === '\r' && text[offset] === '\n') return;
        const lines = text.slice(0, offset).split(/\r\n|\n/);
        expect(createLocator(text)(offset)).toEqual({ line: lines.length, column: (lines.at(-1) as string).length + 1 });
      },
    ),
  );
});
