/*
 * A blueprint as two strings, and back.
 *
 * Layout: of the one string, lists of strings, each closed by END, and each list by CLOSE. Of the other, numbers: a number is one character,
 * 2n, or -2n-1 when it is negative, counted on from FIRST; LARGE announces one of 33 bits in three characters. A list of numbers begins with
 * its length. The units of a trie stand for themselves, or behind ESCAPE as numbers. So nothing has to be quoted, nothing is parsed as
 * decimals, and gzip meets what repeats. They are two, since a string stays in memory for as long as a piece of it does, and most is numbers.
 * Cost: one pass, some 20 ns a character when cold.
 */
import { NODE, type Trie } from '../match/trie';
import type { Blueprint, Numbers } from './blueprint';

const END = '\u{f8f0}';
const CLOSE = '\u{f8f1}';
const LARGE = 0xf8f2;
const ESCAPE = 0xf8f3;
const FIRST = 0x23;
/** Numbers from here on would come among the surrogates. */
const LIMIT = 0xd000 - FIRST;
const DIGIT_BITS = 11;
const DIGIT = 2 ** DIGIT_BITS;

type Fields = { readonly [K in keyof Blueprint]: Blueprint[K] };
type FieldsOf<T> = { [K in keyof Fields]: Fields[K] extends T ? K : never }[keyof Fields];

const NUMBERS = [
  'purposes',
  'triggers',
  'extents',
  'open',
  'digits',
  'moved',
  'askSizes',
  'asks',
  'seekerSizes',
  'seekers',
  'soundalikeSizes',
  'soundalikes',
] as const satisfies readonly FieldsOf<Numbers>[];

function packNumber(n: number): string {
  const value = n < 0 ? -2 * n - 1 : 2 * n;
  if (value < LIMIT) return String.fromCharCode(FIRST + value);
  const digits = [value, Math.floor(value / DIGIT), Math.floor(value / DIGIT ** 2)].map((rest) => FIRST + (rest % DIGIT));
  return String.fromCharCode(LARGE, ...digits);
}

const packNumbers = (numbers: Numbers) => [numbers.length, ...numbers].map(packNumber).join('');

/** True for a unit that can stand for itself in a script. */
const isPlain = (unit: number) => unit >= FIRST && unit < ESCAPE && (unit < 0xd800 || unit > 0xdfff);

function packStrings(strings: readonly string[]): string {
  const wrong = strings.find((string) => string.includes(END) || string.includes(CLOSE));
  if (wrong !== undefined) throw new RangeError(`a blueprint cannot hold the string ${JSON.stringify(wrong)}`);
  return strings.map((string) => string + END).join('') + CLOSE;
}

/** A unit as it is, but for one that no file can hold or that means something here. */
const packUnit = (unit: number) => (isPlain(unit) ? String.fromCharCode(unit) : String.fromCharCode(ESCAPE) + packNumber(unit));

/** By node: its unit, how many children it has, and its value; before them the number of nodes and of those of the first level. */
function packTrie(trie: Trie): string {
  const count = trie.length / NODE.size - 1;
  const at = (node: number, place: number) => trie[node * NODE.size + place] as number;
  const nodes = Array.from({ length: count }, (_, node) => node);
  const children = nodes.map((node) => packNumber(at(node + 1, NODE.child) - at(node, NODE.child)));
  return [
    packNumber(count),
    packNumber(at(0, NODE.child)),
    ...nodes.map((node) => packUnit(at(node, NODE.unit))),
    ...children,
    ...nodes.map((node) => packNumber(at(node, NODE.value))),
  ].join('');
}

/** A blueprint as a script can hold it. */
export interface PackedBlueprint {
  readonly strings: string;
  readonly numbers: string;
}

/** The blueprint as two strings. @throws {RangeError} when a string holds one of the two private characters that divide strings. */
export function packBlueprint(blueprint: Blueprint): PackedBlueprint {
  const { terms, sets, disguised, sequences, grounds } = blueprint;
  const numbers = NUMBERS.map((name) => packNumbers(blueprint[name])).join('');
  return { strings: packStrings(sets) + packStrings(disguised), numbers: packTrie(terms) + packTrie(sequences) + packTrie(grounds) + numbers };
}

/** The lists of strings. */
const unpackStrings = (packed: string) =>
  packed
    .split(CLOSE)
    .slice(0, -1)
    .map((list) => list.split(END).slice(0, -1));

/** Reads numbers that were packed, from one place on. */
class Reader {
  private at = 0;

  constructor(private readonly packed: string) {}

  private digit(): number {
    return this.packed.charCodeAt(this.at++) - FIRST;
  }

  private number(): number {
    const code = this.packed.charCodeAt(this.at++);
    const value = code === LARGE ? this.digit() + this.digit() * DIGIT + this.digit() * DIGIT ** 2 : code - FIRST;
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Nearly every number is small and not negative, and read without asking more of it. */
  private small(): number {
    const value = this.packed.charCodeAt(this.at) - FIRST;
    if (value < 0 || value >= LIMIT || (value & 1) !== 0) return this.number();
    this.at++;
    return value >>> 1;
  }

  numbers(): Int32Array {
    const list = new Int32Array(this.number());
    for (let i = 0; i < list.length; i++) list[i] = this.small();
    return list;
  }

  trie(): Trie {
    const count = this.number();
    const trie = new Int32Array((count + 1) * NODE.size);
    let child = this.number();
    for (let at: number = NODE.unit; at < count * NODE.size; at += NODE.size) {
      const unit = this.packed.charCodeAt(this.at++);
      trie[at] = unit === ESCAPE ? this.number() : unit;
    }
    for (let at: number = NODE.child; at < count * NODE.size; at += NODE.size) {
      trie[at] = child;
      child += this.small();
    }
    trie[count * NODE.size + NODE.child] = child;
    for (let at: number = NODE.value; at < count * NODE.size; at += NODE.size) trie[at] = this.small();
    return trie;
  }
}

/** The blueprint that was packed. */
export function unpackBlueprint({ strings, numbers }: PackedBlueprint): Blueprint {
  const [sets = [], disguised = []] = unpackStrings(strings);
  const reader = new Reader(numbers);
  const [terms, sequences, grounds] = [reader.trie(), reader.trie(), reader.trie()] as const;
  const rest = Object.fromEntries(NUMBERS.map((name) => [name, reader.numbers()])) as { [K in (typeof NUMBERS)[number]]: Int32Array };
  return { terms, sets, disguised, sequences, grounds, ...rest };
}
