/*
 * What the terms of all rules are there for, looked up by the term's number.
 *
 * Layout: one array of numbers (GROUP), and for each term where its group begins there.
 */
import { type Blueprint, GROUP } from '../blueprint/blueprint';
import { buildLexicon, type Lexicon } from './lexicon';
import { Neighbours } from './neighbours';
import type { TriggerTable } from './triggers';

/** Of so many triggers on, what they want is looked for all at once. */
const MANY = 4;

/** All terms of a blueprint in one lexicon. */
export class TermTable {
  readonly lexicon: Lexicon;
  /** By term: where its group begins in `program`. */
  readonly heads: Int32Array;
  readonly program: Int32Array;
  /** By head; made when first asked for. */
  private readonly neighbours = new Map<number, Neighbours>();

  constructor(
    { terms, purposes }: Blueprint,
    private readonly triggers: TriggerTable,
  ) {
    this.lexicon = buildLexicon(terms.strings);
    this.program = Int32Array.from(purposes);
    this.heads = new Int32Array(terms.strings.length);
    let head = 0;
    let term = 0;
    for (const size of terms.sizes) {
      this.heads.fill(head, term, term + size);
      term += size;
      const { program } = this;
      head += GROUP.rest + (program[head + GROUP.triggers] as number) + (program[head + GROUP.hits] as number) + (program[head + GROUP.allows] as number);
    }
  }

  /** The neighbours of all triggers of the group at `head`; null when each is better looked for by itself. */
  together(head: number): Neighbours | null {
    const count = this.program[head + GROUP.triggers] as number;
    if (count < MANY) return null;
    const known = this.neighbours.get(head) ?? new Neighbours([...this.program.subarray(head + GROUP.rest, head + GROUP.rest + count)], this.triggers);
    this.neighbours.set(head, known);
    return known;
  }
}
