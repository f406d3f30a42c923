/*
 * Finds every occurrence of every term of a lexicon in one pass.
 *
 * Idea: the sets of lexicon.ts are asked of all places in loops without a branch: each place is written down, and the next overwrites it
 * where it was refused. So no test waits for the one before, none is guessed wrong, and the loops are so short that every engine compiles
 * them well; the trees are walked afterwards, at the few places that are left.
 * Invariant: every occurrence of every term is reported, by start, shorter before longer.
 * Layout: occurrences go into flat arrays that are used again for the next text: a callback for each was a call that no compiler could see through.
 * Cost: some 2 ns a unit, and at the places that are left a step for each unit of a term.
 */
import { bitOf, ENDED, type Lexicon, pairHash, rootOf, tripleHash } from './lexicon';
import { NODE, type Trie } from './trie';

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}

/** Where terms were found, one after the other. */
export class Occurrences {
  count = 0;
  /** What stands for the term. */
  values = new Int32Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);

  add(value: number, from: number, to: number): void {
    const { count } = this;
    if (count === this.values.length) this.grow();
    this.values[count] = value;
    this.from[count] = from;
    this.to[count] = to;
    this.count = count + 1;
  }

  private grow(): void {
    const length = this.count * 2;
    this.values = longer(this.values, length);
    this.from = longer(this.from, length);
    this.to = longer(this.to, length);
  }
}

/** Up to so many children are looked through one by one. */
const FEW = 8;

/** Where the child of the node at `node` lies to which the unit leads; -1 when there is none. */
function childOf(trie: Trie, node: number, unit: number): number {
  let low = trie[node + NODE.child] as number;
  let high = trie[node + NODE.size + NODE.child] as number;
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    if ((trie[middle * NODE.size + NODE.unit] as number) <= unit) low = middle;
    else high = middle;
  }
  for (let child = low * NODE.size; child < high * NODE.size; child += NODE.size) if (trie[child + NODE.unit] === unit) return child;
  return -1;
}

/** Adds the terms of two units and more that stand at `from`. */
function walk(lexicon: Lexicon, units: Uint16Array, length: number, from: number, found: Occurrences): void {
  const { trie } = lexicon;
  let node = rootOf(lexicon, units[from] as number);
  for (let at = from + 1; at < length && node >= 0; at++) {
    node = childOf(trie, node, units[at] as number);
    if (node < 0) return;
    const value = trie[node + NODE.value] as number;
    if (value !== 0) found.add(value, from, at + 1);
  }
}

/** Writes down where the pair of units may begin a term; gives how many such places there are. */
function collectPairs({ pairs }: Lexicon, units: Uint16Array, length: number, places: Int32Array): number {
  const mask = pairs.length * 8 - 1;
  let count = 0;
  let before = units[0] as number;
  for (let at = 1; at < length; at++) {
    const now = units[at] as number;
    places[count] = at - 1;
    count += bitOf(pairs, pairHash(before, now) & mask) & 1;
    before = now;
  }
  return count;
}

/** Keeps those of the first `count` places where three units may begin a term, or two be one; gives how many. Reads a unit too far, which does no harm. */
function keepTriples({ triples }: Lexicon, units: Uint16Array, places: Int32Array, count: number): number {
  const mask = triples.length * 8 - 1;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const at = places[i] as number;
    const pair = pairHash(units[at] as number, units[at + 1] as number);
    places[kept] = at;
    kept += (bitOf(triples, tripleHash(pair, units[at + 2] as number) & mask) | bitOf(triples, tripleHash(pair, ENDED) & mask)) & 1;
  }
  return kept;
}

/** Writes down which units are terms; gives how many. */
function collectSingles({ singles }: Lexicon, units: Uint16Array, length: number, places: Int32Array): number {
  let count = 0;
  for (let at = 0; at < length; at++) {
    places[count] = at;
    count += bitOf(singles, units[at] as number) & 1;
  }
  return count;
}

let places = new Int32Array(1024);
let singlePlaces = new Int32Array(1024);

/** Finds every occurrence of every term in `units[0…length)`; what `found` held before is gone. */
export function scan(lexicon: Lexicon, units: Uint16Array, length: number, found: Occurrences): void {
  found.count = 0;
  if (length === 0) return;
  if (places.length < length) {
    places = new Int32Array(length * 2);
    singlePlaces = new Int32Array(length * 2);
  }
  const { trie } = lexicon;
  const kept = keepTriples(lexicon, units, places, collectPairs(lexicon, units, length, places));
  const singles = lexicon.hasSingles ? collectSingles(lexicon, units, length, singlePlaces) : 0;
  for (let i = 0, single = 0; i <= kept; i++) {
    const place = i < kept ? (places[i] as number) : length;
    for (; single < singles && (singlePlaces[single] as number) <= place; single++) {
      const at = singlePlaces[single] as number;
      found.add(trie[rootOf(lexicon, units[at] as number) + NODE.value] as number, at, at + 1);
    }
    if (i < kept) walk(lexicon, units, length, place, found);
  }
}
