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
  private readonly groups: Uint16Array;
  /** By group; made when first asked for. */
  private readonly neighbours: (Neighbours | undefined)[] = [];

  constructor(
    { terms, purposes }: Blueprint,
    private readonly triggers: TriggerTable,
  ) {
    this.lexicon = buildLexicon(terms.strings);
    this.program = Int32Array.from(purposes);
    this.heads = new Int32Array(terms.strings.length);
    this.groups = new Uint16Array(terms.strings.length);
    let head = 0;
    let term = 0;
    for (let group = 0; group < terms.sizes.length; group++) {
      const size = terms.sizes[group] as number;
      this.heads.fill(head, term, term + size);
      this.groups.fill(group, term, term + size);
      term += size;
      const { program } = this;
      head += GROUP.rest + (program[head + GROUP.triggers] as number) + (program[head + GROUP.hits] as number) + (program[head + GROUP.allows] as number);
    }
  }

  /** The neighbours of all triggers that the term pulls; null when each is better looked for by itself. */
  together(term: number): Neighbours | null {
    const head = this.heads[term] as number;
    const count = this.program[head + GROUP.triggers] as number;
    if (count < MANY) return null;
    const group = this.groups[term] as number;
    const known = this.neighbours[group] ?? new Neighbours([...this.program.subarray(head + GROUP.rest, head + GROUP.rest + count)], this.triggers);
    this.neighbours[group] = known;
    return known;
  }
}
