/*
 * Strings as a tree of their units, as plain numbers that can be made when the extension is built and read in a page.
 *
 * Layout: nodes level by level, those of the first level first, the children of a node one after the other and by unit; so that they stand
 * between its first child and that of the next node. All that is known of a node lies together (NODE), a line of the cache.
 * Cost: O(units + strings × log strings), some 0.3 µs a string.
 */

/** Places of a node's numbers: the unit that leads to it, its first child, and what stands for the string that ends there, 0 where none does. */
export const NODE = { unit: 0, child: 1, value: 2, size: 3 } as const;

/** A tree of strings: its nodes, and behind them one that has nothing but the place where the last one's children end. */
export type Trie = Int32Array;

/** Up to so many strings are put in order one by one; more are dealt out by unit, for the price of looking at every unit that there is. */
const FEW = 512;
/** Ranks of a unit: 0 behind the end, else the unit plus one. */
const RANKS = 0x10001;

/** Strings that are being put in order, two units at a time. */
class Sorting {
  readonly order: Int32Array;
  private readonly units: Uint16Array;
  /** By string: where its units begin. */
  private readonly starts: Int32Array;
  private readonly dealt: Int32Array;

  constructor(strings: readonly string[]) {
    this.order = new Int32Array(strings.length);
    this.dealt = new Int32Array(strings.length);
    this.starts = new Int32Array(strings.length + 1);
    for (let i = 0; i < strings.length; i++) this.starts[i + 1] = (this.starts[i] as number) + (strings[i] as string).length;
    this.units = new Uint16Array(this.starts[strings.length] as number);
    for (let i = 0, at = 0; i < strings.length; i++) {
      const string = strings[i] as string;
      this.order[i] = i;
      for (let k = 0; k < string.length; k++) this.units[at++] = string.charCodeAt(k);
    }
  }

  /** The rank of the unit at `depth` of the string at a place of the order. */
  rank(place: number, depth: number): number {
    const index = this.order[place] as number;
    const at = (this.starts[index] as number) + depth;
    return at < (this.starts[index + 1] as number) ? (this.units[at] as number) + 1 : 0;
  }

  /** Puts the places [from, to) in order of the two units from `depth` on. */
  sort(from: number, to: number, depth: number): void {
    if (to - from > FEW) {
      this.deal(from, to, depth + 1);
      this.deal(from, to, depth);
    } else for (let place = from + 1; place < to; place++) this.insert(from, place, depth);
  }

  /** Puts the string at a place where it belongs among those from `from` on. */
  private insert(from: number, place: number, depth: number): void {
    const { order } = this;
    const index = order[place] as number;
    const first = this.rank(place, depth);
    const second = this.rank(place, depth + 1);
    let at = place;
    for (; at > from; at--) {
      const rank = this.rank(at - 1, depth);
      if (rank < first || (rank === first && this.rank(at - 1, depth + 1) <= second)) break;
      order[at] = order[at - 1] as number;
    }
    order[at] = index;
  }

  /** Puts the places [from, to) in order of the unit at `depth`; equal ones stay as they were. */
  private deal(from: number, to: number, depth: number): void {
    const { order, dealt } = this;
    const next = new Int32Array(RANKS + 1);
    let [least, most] = [RANKS, 0];
    for (let place = from; place < to; place++) {
      const rank = this.rank(place, depth);
      if (rank < least) least = rank;
      if (rank > most) most = rank;
      next[rank + 1] = (next[rank + 1] as number) + 1;
    }
    for (let rank = least + 1; rank <= most; rank++) next[rank] = (next[rank] as number) + (next[rank - 1] as number);
    for (let place = from; place < to; place++) {
      const rank = this.rank(place, depth);
      const at = next[rank] as number;
      next[rank] = at + 1;
      dealt[at] = order[place] as number;
    }
    order.set(dealt.subarray(0, to - from), from);
  }
}

/** The tree of the strings, which must not be empty; `values[i]`, which is not 0, stands for the i-th. Of equal strings the last counts. */
export function trieOf(strings: readonly string[], values: ArrayLike<number>): Trie {
  const sorting = new Sorting(strings);
  const most = strings.reduce((sum, { length }) => sum + length, 1);
  // The root is node 0 here, and no node of the tree.
  const nodes = new Int32Array((most + 1) * NODE.size);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  to[0] = strings.length;
  let count = 1;
  for (let node = 0, depth = 0, level = 1; node < count; node++) {
    if (node === level) {
      depth++;
      level = count;
    }
    let at = from[node] as number;
    const end = to[node] as number;
    if (depth % 2 === 0 && end - at > 1) sorting.sort(at, end, depth);
    nodes[node * NODE.size + NODE.child] = count - 1;
    for (; at < end && sorting.rank(at, depth) === 0; at++) nodes[node * NODE.size + NODE.value] = values[sorting.order[at] as number] as number;
    while (at < end) {
      const rank = sorting.rank(at, depth);
      nodes[count * NODE.size + NODE.unit] = rank - 1;
      from[count] = at++;
      while (at < end && sorting.rank(at, depth) === rank) at++;
      to[count++] = at;
    }
  }
  nodes[count * NODE.size + NODE.child] = count - 1;
  return nodes.slice(NODE.size, (count + 1) * NODE.size);
}
