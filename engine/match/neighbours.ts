/*
 * The neighbours that many patterns look for beside one and the same string, looked for all at once.
 *
 * 微信 sets off some forty patterns, and each wants other strings within its own distance. So the units around it are read
 * once, and each unit tells which wanted strings begin with it. Invariant: `meet` gives the triggers all of whose
 * neighbours stand where they are wanted, as looking for each trigger's neighbours by itself would.
 * Layout: wishes by their first unit, behind a table of bytes that tells most units to be none's. Cost: O(distance +
 * wishes that begin with a unit that is there).
 */
import { BESIDE, TRIGGER } from '../blueprint/blueprint';
import { ANY_DIGIT } from './chain';
import { isDigit } from './string-set';
import type { TriggerTable } from './triggers';

/** One string that one trigger wants between `least` and `most` units from the place. */
interface Wish {
  readonly string: string;
  readonly isDigits: boolean;
  readonly least: number;
  readonly most: number;
  /** Place of the trigger among the near ones, and its neighbour as a bit. */
  readonly trigger: number;
  readonly bit: number;
}

/** Farther away, or across runs of any length, each trigger looks for itself. */
const FARTHEST = 64;
const LOW_BITS = 1023;

function beginsAt(units: Uint16Array, length: number, at: number, { string, isDigits }: Wish): boolean {
  if (at + string.length > length) return false;
  for (let i = 0; i < string.length; i++) {
    const unit = units[at + i] as number;
    if (isDigits ? !isDigit(unit) : unit !== string.charCodeAt(i)) return false;
  }
  return true;
}

/** The rows of a trigger's neighbours. */
function besidesOf({ rows }: TriggerTable, trigger: number): readonly number[] {
  const at = trigger * TRIGGER.size + TRIGGER.besides;
  return [rows[at] as number, rows[at + 1] as number].filter((beside) => beside >= 0).map((beside) => beside * BESIDE.size);
}

/** The wishes of the triggers of one string. */
export class Neighbours {
  /** Triggers that have to look for themselves. */
  readonly others: readonly number[];
  /** The triggers that `meet` found, in `found[0…its result)`. */
  readonly found: Int32Array;
  private readonly near: readonly number[];
  private readonly isWanted = new Uint8Array(LOW_BITS + 1);
  private readonly byFirst = new Map<number, Wish[]>();
  /** By near trigger: the neighbours that were met, and all of them, as bits. */
  private readonly met: Uint8Array;
  private readonly all: Uint8Array;
  private least = 0;
  private most = 0;

  constructor(triggers: readonly number[], table: TriggerTable) {
    const { besides } = table;
    const isNear = (trigger: number) => {
      const rows = besidesOf(table, trigger);
      return rows.length > 0 && rows.every((row) => (besides[row + BESIDE.least] as number) >= -FARTHEST && (besides[row + BESIDE.most] as number) <= FARTHEST);
    };
    this.near = triggers.filter(isNear);
    this.others = triggers.filter((trigger) => !isNear(trigger));
    this.met = new Uint8Array(this.near.length);
    this.all = new Uint8Array(this.near.length);
    this.found = new Int32Array(this.near.length);
    this.near.forEach((trigger, place) => {
      const rows = besidesOf(table, trigger);
      this.all[place] = (1 << rows.length) - 1;
      rows.forEach((row, at) => {
        const [least, most] = [besides[row + BESIDE.least] as number, besides[row + BESIDE.most] as number];
        this.least = Math.min(this.least, least);
        this.most = Math.max(this.most, most);
        for (const string of table.strings(besides[row + BESIDE.set] as number))
          this.want({ string, isDigits: string.startsWith(ANY_DIGIT), least, most, trigger: place, bit: 1 << at });
      });
    });
  }

  private want(wish: Wish): void {
    const firsts = wish.isDigits ? Array.from('0123456789', (digit) => digit.charCodeAt(0)) : [wish.string.charCodeAt(0)];
    for (const first of firsts) {
      this.isWanted[first & LOW_BITS] = 1;
      const known = this.byFirst.get(first);
      if (known) known.push(wish);
      else this.byFirst.set(first, [wish]);
    }
  }

  /** Finds the near triggers all of whose neighbours stand around `place`; gives how many, each once. */
  meet(units: Uint16Array, length: number, place: number): number {
    const { met, isWanted } = this;
    met.fill(0);
    let count = 0;
    const last = Math.min(length - 1, place + this.most);
    for (let at = Math.max(0, place + this.least); at <= last; at++) {
      const unit = units[at] as number;
      if (isWanted[unit & LOW_BITS] === 0) continue;
      const wishes = this.byFirst.get(unit);
      if (!wishes) continue;
      const away = at - place;
      for (let i = 0; i < wishes.length; i++) {
        const wish = wishes[i] as Wish;
        if (away < wish.least || away > wish.most || ((met[wish.trigger] as number) & wish.bit) !== 0 || !beginsAt(units, length, at, wish)) continue;
        met[wish.trigger] = (met[wish.trigger] as number) | wish.bit;
        if (met[wish.trigger] === this.all[wish.trigger]) this.found[count++] = this.near[wish.trigger] as number;
      }
    }
    return count;
  }
}
