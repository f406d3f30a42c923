/*
 * What the terms of all rules are there for, looked up by the term's number.
 *
 * Layout: one array of numbers; at a term's head the number of its group, then how many triggers, hits and innocent phrases follow, then these.
 * Terms of one group share one head.
 */
import type { Blueprint } from '../blueprint/blueprint';
import { buildLexicon, type Lexicon } from './lexicon';
import { Neighbours } from './neighbours';
import type { TriggerTable } from './triggers';

/** Of so many triggers on, what they want is looked for all at once. */
const MANY = 4;

/** Places of a group's numbers, counted from its head. */
export const GROUP = { number: 0, triggers: 1, hits: 2, allows: 3, rest: 4 } as const;

/** All terms of a blueprint in one lexicon. */
export class TermTable {
  readonly lexicon: Lexicon;
  /** By term: where its group begins in `program`. */
  readonly heads: Int32Array;
  readonly program: Int32Array;
  /** By group; null where triggers are so few that each is better looked for by itself. */
  private readonly neighbours: (Neighbours | null | undefined)[] = [];

  constructor(
    { groups }: Blueprint,
    private readonly triggers: TriggerTable,
  ) {
    const terms: string[] = [];
    const program: number[] = [];
    const heads: number[] = [];
    groups.forEach((group, number) => {
      for (const term of group.terms) {
        terms.push(term);
        heads.push(program.length);
      }
      program.push(number, group.triggers.length, group.hits.length, group.allows.length, ...group.triggers, ...group.hits, ...group.allows);
    });
    this.lexicon = buildLexicon(terms);
    this.heads = Int32Array.from(heads);
    this.program = Int32Array.from(program);
  }

  /** The neighbours of all triggers of the group at `head`; null when each is better looked for by itself. */
  together(head: number): Neighbours | null {
    const number = this.program[head + GROUP.number] as number;
    let known = this.neighbours[number];
    if (known === undefined) {
      const count = this.program[head + GROUP.triggers] as number;
      const triggers = this.program.subarray(head + GROUP.rest, head + GROUP.rest + count);
      known = count < MANY ? null : new Neighbours([...triggers], this.triggers);
      this.neighbours[number] = known;
    }
    return known;
  }
}
