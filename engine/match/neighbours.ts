/*
 * The neighbours that many patterns look for beside one and the same string, looked for all at once.
 *
 * 微信 sets off some forty patterns, and each wants other strings within its own distance. So the units around it are read
 * once, and each unit tells which wanted strings begin with it. Invariant: `meet` gives the triggers all of whose
 * neighbours stand where they are wanted, as looking for each trigger's neighbours by itself would.
 * Layout: one array of numbers: each string once (STRING) with all that is wanted of it (WANT), in chains by the low bits of its first unit.
 * Cost: O(distance + wants of the strings that are there).
 */
import { BESIDE, TRIGGER } from '../blueprint/blueprint';
import { ANY_DIGIT } from './chain';
import { isDigit } from './string-sets';
import type { TriggerTable } from './triggers';

/** Farther away, or across runs of any length, each trigger looks for itself. */
const FARTHEST = 64;
const CHAINS = 1024;

/** Places of a string's numbers: the next of its chain, its first unit, its length, 1 for a run of digits, where its wants end; then units, then wants. */
const STRING = { next: 0, first: 1, length: 2, isDigits: 3, end: 4, units: 5 } as const;

/** Places of a want's numbers: between how many units from the place the string begins, the trigger among the near ones, and its neighbour as a bit. */
const WANT = { least: 0, most: 1, trigger: 2, bit: 3, size: 4 } as const;

const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/** Where a trigger's neighbours stand among the rows. */
function besidesOf({ rows }: TriggerTable, trigger: number): readonly number[] {
  const row = trigger * TRIGGER.size;
  return [row + TRIGGER.first, row + TRIGGER.second].filter((beside) => (rows[beside + BESIDE.set] as number) >= 0);
}

function isNear(table: TriggerTable, trigger: number): boolean {
  const { rows } = table;
  const besides = besidesOf(table, trigger);
  return besides.length > 0 && besides.every((row) => (rows[row + BESIDE.least] as number) >= -FARTHEST && (rows[row + BESIDE.most] as number) <= FARTHEST);
}

/** What the triggers of one string want beside it. */
export class Neighbours {
  /** Triggers that have to look for themselves. */
  readonly others: readonly number[];
  /** The triggers that `meet` found, in `found[0…its result)`. */
  readonly found: Int32Array;
  private readonly near: readonly number[];
  private readonly chains = new Int32Array(CHAINS);
  private readonly wanted: Int32Array;
  /** By near trigger: the neighbours that were met, and all of them, as bits. */
  private readonly met: Uint8Array;
  private readonly all: Uint8Array;
  private least = 0;
  private most = 0;

  constructor(triggers: readonly number[], table: TriggerTable) {
    this.near = triggers.filter((trigger) => isNear(table, trigger));
    this.others = triggers.filter((trigger) => !isNear(table, trigger));
    this.met = new Uint8Array(this.near.length);
    this.all = new Uint8Array(this.near.length);
    this.found = new Int32Array(this.near.length);
    const numbers: number[] = [0];
    for (const [string, wants] of this.wantsByString(table)) {
      if (string.startsWith(ANY_DIGIT)) for (const digit of DIGITS) this.layOut(numbers, digit, string, wants);
      else this.layOut(numbers, string.charCodeAt(0), string, wants);
    }
    this.wanted = Int32Array.from(numbers);
  }

  private wantsByString(table: TriggerTable): ReadonlyMap<string, readonly number[]> {
    const { rows, sets } = table;
    const byString = new Map<string, number[]>();
    this.near.forEach((trigger, place) => {
      const besides = besidesOf(table, trigger);
      this.all[place] = (1 << besides.length) - 1;
      besides.forEach((row, at) => {
        const [least, most] = [rows[row + BESIDE.least] as number, rows[row + BESIDE.most] as number];
        this.least = Math.min(this.least, least);
        this.most = Math.max(this.most, most);
        for (const string of sets.strings(rows[row + BESIDE.set] as number)) {
          const wants = byString.get(string) ?? [];
          byString.set(string, wants);
          wants.push(least, most, place, 1 << at);
        }
      });
    });
    return byString;
  }

  private layOut(numbers: number[], first: number, string: string, wants: readonly number[]): void {
    const chain = first & (CHAINS - 1);
    const at = numbers.length;
    const isDigits = string.startsWith(ANY_DIGIT);
    const end = at + STRING.units + string.length + wants.length;
    numbers.push(this.chains[chain] as number, first, string.length, Number(isDigits), end);
    for (let i = 0; i < string.length; i++) numbers.push(string.charCodeAt(i));
    for (const number of wants) numbers.push(number);
    this.chains[chain] = at;
  }

  /** Finds the near triggers all of whose neighbours stand around `place`; gives how many, each once. */
  meet(units: Uint16Array, length: number, place: number): number {
    const { chains, wanted } = this;
    this.met.fill(0);
    let count = 0;
    const last = Math.min(length - 1, place + this.most);
    for (let at = Math.max(0, place + this.least); at <= last; at++) {
      const unit = units[at] as number;
      for (let string = chains[unit & (CHAINS - 1)] as number; string !== 0; string = wanted[string + STRING.next] as number)
        if (wanted[string + STRING.first] === unit && this.standsAt(string, units, length, at)) count = this.take(string, at - place, count);
    }
    return count;
  }

  private standsAt(string: number, units: Uint16Array, length: number, at: number): boolean {
    const { wanted } = this;
    const size = wanted[string + STRING.length] as number;
    if (at + size > length) return false;
    const isDigits = wanted[string + STRING.isDigits] === 1;
    for (let i = 1; i < size; i++) if (isDigits ? !isDigit(units[at + i]) : units[at + i] !== wanted[string + STRING.units + i]) return false;
    return true;
  }

  /** Takes in that the string stands so far away; gives how many triggers are found now. */
  private take(string: number, away: number, count: number): number {
    const { wanted, met, all } = this;
    let found = count;
    const end = wanted[string + STRING.end] as number;
    for (let want = string + STRING.units + (wanted[string + STRING.length] as number); want < end; want += WANT.size) {
      if (away < (wanted[want + WANT.least] as number) || away > (wanted[want + WANT.most] as number)) continue;
      const trigger = wanted[want + WANT.trigger] as number;
      const before = met[trigger] as number;
      const now = before | (wanted[want + WANT.bit] as number);
      if (now === before) continue;
      met[trigger] = now;
      if (now === all[trigger]) this.found[found++] = this.near[trigger] as number;
    }
    return found;
  }
}
