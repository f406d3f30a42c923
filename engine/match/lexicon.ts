/*
 * Thousands of terms in flat tables, searched all at once (scan.ts).
 *
 * Idea: two neighbouring units are hashed into a bit set that knows every pair with which some term begins; few places of a text pass (2 % at
 * 1,000 terms, 15 % at 10,000). Those are asked of a second set, which knows the first three units of every term and the terms of two, and
 * what is left, hardly ever in vain, is looked up in the tree of trie.ts.
 * Invariant: a place that either set refuses begins no term of two units and more.
 * Layout: the nodes of trie.ts, of which those of the first level are found by their unit in an open-addressing table (linear probing, at most
 * half full) that holds their places alone. Terms of one unit are told by a bit.
 * Cost: some 10 ns for each pair and triple with which terms begin.
 */
import { NODE, type Trie, trieOf } from './trie';

const UNITS = 0x10000;

/** The tables of a set of terms. */
export interface Lexicon {
  readonly trie: Trie;
  /** By slot: a node of the first level, plus one; 0 where none. */
  readonly roots: Int32Array;
  /** Bit h is set when some term begins with a pair of units that hashes to h. */
  readonly pairs: Uint8Array;
  /** Bit h is set when some term begins with three units that hash to h, or is a pair that does. */
  readonly triples: Uint8Array;
  /** Bit u is set when the unit u is a term. */
  readonly singles: Uint8Array;
  readonly hasSingles: boolean;
}

/** The hash of two units, to be cut to the size of a set. `Math.imul`, since a product that may leave the whole numbers is slow in SpiderMonkey. */
export const pairHash = (first: number, second: number): number => (first << 7) ^ (first >>> 5) ^ Math.imul(second, 0x9e5);

/** The hash of a pair's hash and the unit behind it; `ENDED` stands for the end of a term. */
export function tripleHash(pair: number, third: number): number {
  const mixed = Math.imul(pair ^ (third << 16), 0x9e3779b1) + third;
  return mixed ^ (mixed >>> 15);
}

/** Behind a pair of units that is a term. */
export const ENDED = 0;

/** The bit of a set that a hash leads to, as the lowest bit of a number. */
export const bitOf = (set: Uint8Array, hash: number): number => (set[hash >>> 3] as number) >>> (hash & 7);

function putBit(set: Uint8Array, hash: number): void {
  const at = (hash & (set.length * 8 - 1)) >>> 3;
  set[at] = (set[at] as number) | (1 << (hash & 7));
}

/** Where the node of the first level lies to which the unit leads; -1 when there is none. */
export function rootOf({ trie, roots }: Lexicon, unit: number): number {
  const mask = roots.length - 1;
  for (let slot = unit & mask; ; slot = (slot + 1) & mask) {
    const at = ((roots[slot] as number) - 1) * NODE.size;
    if (at < 0) return -1;
    if (trie[at + NODE.unit] === unit) return at;
  }
}

function putRoot(roots: Int32Array, unit: number, root: number): void {
  const mask = roots.length - 1;
  let slot = unit & mask;
  while (roots[slot] !== 0) slot = (slot + 1) & mask;
  roots[slot] = root + 1;
}

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(1, least)));

/** An empty bit set with some 32 bits for each of so many hashes, so that few fall together by chance; larger ones would leave the processor's caches. */
const setFor = (hashes: number, mostBytes: number) => new Uint8Array(Math.min(mostBytes, Math.max(1 << 11, powerOfTwo(hashes * 4))));

/** The tables of a trie of folded terms. */
export function lexiconOf(trie: Trie): Lexicon {
  const firstOf = (node: number) => trie[node * NODE.size + NODE.child] as number;
  const firsts = firstOf(0);
  const seconds = firsts > 0 ? firstOf(firsts) : 0;
  const thirds = seconds > firsts ? firstOf(seconds) : seconds;
  const roots = new Int32Array(powerOfTwo(firsts * 2));
  const pairs = setFor(seconds - firsts, 1 << 17);
  const triples = setFor(thirds - seconds, 1 << 18);
  const singles = new Uint8Array(UNITS / 8);
  let hasSingles = false;
  for (let root = 0; root < firsts; root++) {
    const first = trie[root * NODE.size + NODE.unit] as number;
    putRoot(roots, first, root);
    if (trie[root * NODE.size + NODE.value] !== 0) {
      putBit(singles, first);
      hasSingles = true;
    }
    for (let node = firstOf(root); node < firstOf(root + 1); node++) {
      const pair = pairHash(first, trie[node * NODE.size + NODE.unit] as number);
      putBit(pairs, pair);
      if (trie[node * NODE.size + NODE.value] !== 0) putBit(triples, tripleHash(pair, ENDED));
      for (let child = firstOf(node); child < firstOf(node + 1); child++) putBit(triples, tripleHash(pair, trie[child * NODE.size + NODE.unit] as number));
    }
  }
  return { trie, roots, pairs, triples, singles, hasSingles };
}

/** Builds the tables for the terms, which must be folded and not empty; i + 1 stands for the i-th. */
export function buildLexicon(terms: readonly string[]): Lexicon {
  const values = new Int32Array(terms.length);
  for (let i = 0; i < values.length; i++) values[i] = i + 1;
  return lexiconOf(trieOf(terms, values));
}
