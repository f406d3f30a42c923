import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NODE, type Trie, trieOf } from '@/engine/match/trie';

/** The strings of a tree with what stands for them, in the order in which the tree has them. */
function stringsOf(trie: Trie, from: number, to: number, before = ''): [string, number][] {
  const strings: [string, number][] = [];
  for (let node = from; node < to; node++) {
    const [unit, child, value] = [trie[node * NODE.size + NODE.unit], trie[node * NODE.size + NODE.child], trie[node * NODE.size + NODE.value]] as number[];
    const string = before + String.fromCharCode(unit as number);
    if (value) strings.push([string, value]);
    strings.push(...stringsOf(trie, child as number, trie[(node + 1) * NODE.size + NODE.child] as number, string));
  }
  return strings;
}

const listed = (strings: readonly string[]) => {
  const trie = trieOf(
    strings,
    strings.map((_, index) => index + 1),
  );
  return stringsOf(trie, 0, trie[NODE.child] as number);
};

const inOrder = (strings: readonly string[]) => strings.map((string, index): [string, number] => [string, index + 1]).sort(([a], [b]) => (a < b ? -1 : 1));

test('a tree has every string once, by unit', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '微', '\uffff', '\0'), minLength: 1, maxLength: 5 }), { maxLength: 60 }),
      (strings) => {
        expect(listed(strings)).toEqual(inOrder(strings));
      },
    ),
    { seed: 4 },
  );
});

test('a tree of thousands of strings with one beginning has them all', () => {
  const strings = Array.from({ length: 3000 }, (_, i) => `加微${String.fromCharCode(0x4e00 + ((i * 37) % 3001))}${'信'.repeat(i % 3)}`);
  expect(listed(strings)).toEqual(inOrder(strings));
});

test('of equal strings the last counts', () => {
  expect(listed(['微信', '微博', '微信'])).toEqual([
    ['微信', 3],
    ['微博', 2],
  ]);
});

test('no strings make a tree of none', () => {
  expect(listed([])).toEqual([]);
});
