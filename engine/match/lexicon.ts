/*
 * Thousands of terms in flat tables, searched all at once.
 *
 * Idea: two neighbouring units are hashed into a bit set that knows every pair with which some term begins. Few places
 * of a text pass (2 % at 1,000 terms, 9 % at 10,000), and only there a trie is walked; the test of one place does not
 * wait for the one before, so the processor runs ahead.
 * Invariant: `scan` reports every occurrence of every term, by start, shorter before longer.
 * Layout: the nodes of trie.ts, of which those of the second level are found by their pair of units in one open-addressing table (linear
 * probing, at most half full) that holds pairs and nodes, and deeper ones among their parent's children, which lie beside each other. So most
 * places touch tables of pairs and not of terms. Terms of one unit are told by a bit before their table is asked, since most units are none.
 * Occurrences go into flat arrays that are used again for the next text: a callback for each was a call that no compiler could see through.
 * Cost: making the tables of a trie, some 10 ns a pair; scanning O(text + places that pass × longest term).
 */
import { NODE, type Trie, trieOf } from './trie';

const UNITS = 0x10000;

/** The tables of a set of terms. */
export interface Lexicon {
  readonly trie: Trie;
  /** Bit h is set when some term begins with a pair of units that hashes to h. */
  readonly filter: Uint32Array;
  /** Two numbers a slot: a pair of units, and where the node of the second level lies to which it leads, 0 where none. */
  readonly pairs: Int32Array;
  /** Bit u is set when the unit u is a term. */
  readonly isSingle: Uint32Array;
  /** Two numbers a slot: a unit that is a term, and what stands for it, 0 where none. */
  readonly singles: Int32Array;
}

/** Where terms were found, one after the other. */
export class Occurrences {
  count = 0;
  /** What stands for the term. */
  values = new Int32Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);

  add(value: number, from: number, to: number): void {
    if (this.count === this.values.length) this.grow();
    this.values[this.count] = value;
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }

  private grow(): void {
    const longer = (numbers: Int32Array) => {
      const more = new Int32Array(numbers.length * 2);
      more.set(numbers);
      return more;
    };
    this.values = longer(this.values);
    this.from = longer(this.from);
    this.to = longer(this.to);
  }
}

const pairHash = (first: number, second: number, mask: number) => ((first << 7) ^ (first >>> 5) ^ (second * 0x9e5)) & mask;
const pairOf = (first: number, second: number) => (first << 16) | second;

/** The first of the two numbers of a key's slot, or of the free one where it would stand. */
function slotOf(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 11) & mask & ~1;
  while (table[slot + 1] !== 0 && table[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

function put(table: Int32Array, key: number, value: number): void {
  const slot = slotOf(table, key);
  table[slot] = key;
  table[slot + 1] = value;
}

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(2, least)));

/** A bit set of the least size in which so few pairs seldom fall together by chance. */
const filterFor = (pairs: number) => new Uint32Array(Math.min(1 << 15, Math.max(1 << 9, powerOfTwo(pairs))));

/** Two numbers a slot, so many slots that at least half of them stay free. */
const tableFor = (keys: number) => new Int32Array(powerOfTwo(keys * 2) * 2);

/** The tables of a trie of folded terms. */
export function lexiconOf(trie: Trie): Lexicon {
  const firstOf = (node: number) => trie[node * NODE.size + NODE.child] as number;
  const roots = firstOf(0);
  const ends = roots > 0 ? firstOf(roots) : 0;
  const filter = filterFor(ends - roots);
  const pairs = tableFor(ends - roots);
  const isSingle = new Uint32Array(UNITS >>> 5);
  const singles = tableFor(countValues(trie, roots));
  for (let root = 0; root < roots; root++) {
    const first = trie[root * NODE.size + NODE.unit] as number;
    const value = trie[root * NODE.size + NODE.value] as number;
    if (value !== 0) {
      isSingle[first >>> 5] = (isSingle[first >>> 5] as number) | (1 << (first & 31));
      put(singles, first, value);
    }
    for (let node = firstOf(root) * NODE.size; node < firstOf(root + 1) * NODE.size; node += NODE.size) {
      const second = trie[node + NODE.unit] as number;
      const pair = pairHash(first, second, filter.length * 32 - 1);
      filter[pair >>> 5] = (filter[pair >>> 5] as number) | (1 << (pair & 31));
      put(pairs, pairOf(first, second), node);
    }
  }
  return { trie, filter, pairs, isSingle, singles };
}

function countValues(trie: Trie, nodes: number): number {
  let count = 0;
  for (let node = 0; node < nodes; node++) if (trie[node * NODE.size + NODE.value] !== 0) count++;
  return count;
}

/** Builds the tables for the terms, which must be folded and not empty; i + 1 stands for the i-th. */
export function buildLexicon(terms: readonly string[]): Lexicon {
  const values = new Int32Array(terms.length);
  for (let i = 0; i < values.length; i++) values[i] = i + 1;
  return lexiconOf(trieOf(terms, values));
}

/** Up to so many children are looked through one by one. */
const FEW = 8;

/** Where the child of the node at `node` lies to which the unit leads; 0 when there is none. */
function childOf(trie: Trie, node: number, unit: number): number {
  let low = trie[node + NODE.child] as number;
  let high = trie[node + NODE.size + NODE.child] as number;
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    if ((trie[middle * NODE.size + NODE.unit] as number) <= unit) low = middle;
    else high = middle;
  }
  for (let child = low * NODE.size; child < high * NODE.size; child += NODE.size) if (trie[child + NODE.unit] === unit) return child;
  return 0;
}

/** Adds the terms of two units and more that stand at `from`; only asked where the pair of units has passed the filter. */
function walk({ pairs, trie }: Lexicon, units: Uint16Array, length: number, from: number, found: Occurrences): void {
  let node = pairs[slotOf(pairs, pairOf(units[from] as number, units[from + 1] as number)) + 1] as number;
  for (let to = from + 2; node !== 0; to++) {
    const value = trie[node + NODE.value] as number;
    if (value !== 0) found.add(value, from, to);
    if (to >= length) return;
    node = childOf(trie, node, units[to] as number);
  }
}

/** False when no term of two units or more begins with this pair. */
export function mayBegin({ filter }: Lexicon, first: number, second: number): boolean {
  const pair = pairHash(first, second, filter.length * 32 - 1);
  return (((filter[pair >>> 5] as number) >>> (pair & 31)) & 1) !== 0;
}

const anywhere = new Occurrences();

/** True when a term of two units or more stands at `from`, behind which there is a unit. */
export function hasTermAt(lexicon: Lexicon, units: Uint16Array, length: number, from: number): boolean {
  anywhere.count = 0;
  walk(lexicon, units, length, from, anywhere);
  return anywhere.count > 0;
}

/** Finds every occurrence of every term in `units[0…length)`; what `found` held before is gone. */
export function scan(lexicon: Lexicon, units: Uint16Array, length: number, found: Occurrences): void {
  const { filter, isSingle, singles } = lexicon;
  const mask = filter.length * 32 - 1;
  found.count = 0;
  if (length === 0) return;
  let before = units[0] as number;
  for (let at = 1; at < length; at++) {
    if ((((isSingle[before >>> 5] as number) >>> (before & 31)) & 1) !== 0) found.add(singles[slotOf(singles, before) + 1] as number, at - 1, at);
    const now = units[at] as number;
    const pair = pairHash(before, now, mask);
    if ((((filter[pair >>> 5] as number) >>> (pair & 31)) & 1) !== 0) walk(lexicon, units, length, at - 1, found);
    before = now;
  }
  if ((((isSingle[before >>> 5] as number) >>> (before & 31)) & 1) !== 0) found.add(singles[slotOf(singles, before) + 1] as number, length - 1, length);
}
