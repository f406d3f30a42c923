/*
 * What the terms of all rules are there for, looked up by the number of their group.
 *
 * Layout: one array of numbers (GROUP), and for each group where it begins there.
 */
import { type Blueprint, GROUP } from '../blueprint/blueprint';
import { type Lexicon, lexiconOf } from './lexicon';
import { Neighbours } from './neighbours';
import type { TriggerTable } from './triggers';

/** Of so many triggers on, what they want is looked for all at once. */
const MANY = 4;

/** All terms of a blueprint in one lexicon. */
export class TermTable {
  readonly lexicon: Lexicon;
  /** By group: where it begins in `program`. */
  readonly heads: Int32Array;
  readonly program: Int32Array;
  /** By group; made when first asked for. */
  private readonly neighbours: (Neighbours | undefined)[] = [];

  constructor(
    { terms, purposes }: Blueprint,
    private readonly triggers: TriggerTable,
  ) {
    this.lexicon = lexiconOf(terms);
    this.program = purposes instanceof Int32Array ? purposes : Int32Array.from(purposes);
    const heads: number[] = [];
    const { program } = this;
    for (let head = 0; head < program.length; ) {
      heads.push(head);
      head += GROUP.rest + (program[head + GROUP.triggers] as number) + (program[head + GROUP.hits] as number) + (program[head + GROUP.allows] as number);
    }
    this.heads = Int32Array.from(heads);
  }

  /** The neighbours of all triggers that the terms of a group pull; null when each is better looked for by itself. */
  together(group: number): Neighbours | null {
    const head = this.heads[group] as number;
    const count = this.program[head + GROUP.triggers] as number;
    if (count < MANY) return null;
    const known = this.neighbours[group] ?? new Neighbours([...this.program.subarray(head + GROUP.rest, head + GROUP.rest + count)], this.triggers);
    this.neighbours[group] = known;
    return known;
  }
}
