/*
 * Which named contexts cannot hold for a hit, since none of their words stands about it.
 *
 * Idea: where a context holds, one of a few strings stands (`wording`, blueprint/ground.ts). Those of all contexts are looked for in one
 * pass over a text that has hits, so that most contexts are answered without their expressions.
 * Layout: the text in 32 parts of one length, and for each the contexts of which a string begins there, as bits.
 * Cost: the pass, some 3 ns a unit; then a few nanoseconds a question. The tables of the strings are made when first needed.
 */
import { type Lexicon, lexiconOf } from '../match/lexicon';
import { Occurrences, scan } from '../match/scan';
import type { Trie } from '../match/trie';
import type { Normalised } from '../normalise/normalise';

const PARTS = 32;
const PART_BITS = 5;
const occurrences = new Occurrences();

/** What stands in one text; one object serves all texts, one after the other. */
export class Evidence {
  private lexicon: Lexicon | undefined;
  private readonly parts = new Int32Array(PARTS);
  /** Contexts of which a string stands anywhere. */
  private all = 0;
  /** A part is two to the power of this long. */
  private shift = 0;

  /** The strings of all contexts; a value is the contexts that a string may stand for, as bits. */
  constructor(private readonly strings: Trie) {}

  /** Reads the text that is asked about from now on. */
  read({ units, length }: Normalised): void {
    this.lexicon ??= lexiconOf(this.strings);
    const { parts } = this;
    parts.fill(0);
    this.all = 0;
    this.shift = Math.max(0, 32 - Math.clz32(length) - PART_BITS);
    scan(this.lexicon, units, length, occurrences);
    for (let i = 0; i < occurrences.count; i++) {
      const part = (occurrences.from[i] as number) >>> this.shift;
      const contexts = occurrences.values[i] as number;
      parts[part] = (parts[part] as number) | contexts;
      this.all |= contexts;
    }
  }

  /** False when no string of the context, given as a bit, stands in the text. */
  has(context: number): boolean {
    return (this.all & context) !== 0;
  }

  /** False when none begins at a place from `first` to `last`. */
  hasBetween(context: number, first: number, last: number): boolean {
    const end = Math.min(PARTS - 1, last >>> this.shift);
    for (let part = first >>> this.shift; part <= end; part++) if (((this.parts[part] as number) & context) !== 0) return true;
    return false;
  }
}
