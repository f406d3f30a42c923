/*
 * The neighbours that many patterns look for beside one and the same string, looked for all at once.
 *
 * 微信 sets off some forty patterns, and each wants other strings within its own distance. So the units around it are read
 * once, and each unit tells which wanted strings begin with it. Invariant: `eachMet` gives the triggers all of whose
 * neighbours stand where they are wanted, as looking for each trigger's neighbours by itself would.
 * Layout: wishes by their first unit, behind a table of bytes that tells most units to be none's. Cost: O(distance +
 * wishes that begin with a unit that is there).
 */
import { ANY_DIGIT } from './chain';
import type { Trigger } from './triggers';

/** One string that one trigger wants between `least` and `most` units from the place. */
interface Wish {
  readonly string: string;
  readonly isDigits: boolean;
  readonly least: number;
  readonly most: number;
  /** Place of the trigger, and its neighbour as a bit. */
  readonly trigger: number;
  readonly bit: number;
}

/** Farther away, or across runs of any length, each trigger looks for itself. */
const FARTHEST = 64;
const LOW_BITS = 1023;

const isNear = ({ beside }: Trigger) => beside.length > 0 && beside.every(({ least, most }) => least >= -FARTHEST && most <= FARTHEST);

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function beginsAt(units: Uint16Array, length: number, at: number, { string, isDigits }: Wish): boolean {
  if (at + string.length > length) return false;
  for (let i = 0; i < string.length; i++) {
    const unit = units[at + i] as number;
    if (isDigits ? !isDigit(unit) : unit !== string.charCodeAt(i)) return false;
  }
  return true;
}

/** The wishes of the triggers of one string. */
export class Neighbours {
  /** Triggers that have to look for themselves. */
  readonly others: readonly Trigger[];
  private readonly near: readonly Trigger[];
  private readonly isWanted = new Uint8Array(LOW_BITS + 1);
  private readonly byFirst = new Map<number, Wish[]>();
  private readonly met: Uint8Array;
  private least = 0;
  private most = 0;

  constructor(triggers: readonly Trigger[]) {
    this.near = triggers.filter(isNear);
    this.others = triggers.filter((trigger) => !isNear(trigger));
    this.met = new Uint8Array(this.near.length);
    this.near.forEach(({ beside }, trigger) => {
      beside.forEach(({ strings, least, most }, at) => {
        this.least = Math.min(this.least, least);
        this.most = Math.max(this.most, most);
        for (const string of strings) this.want({ string, isDigits: string.startsWith(ANY_DIGIT), least, most, trigger, bit: 1 << at });
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

  /** Calls `met` for each near trigger all of whose neighbours stand around `place`. */
  eachMet(units: Uint16Array, length: number, place: number, met: (trigger: Trigger) => void): void {
    this.met.fill(0);
    const last = Math.min(length - 1, place + this.most);
    for (let at = Math.max(0, place + this.least); at <= last; at++) {
      const unit = units[at] as number;
      if (this.isWanted[unit & LOW_BITS] === 0) continue;
      for (const wish of this.byFirst.get(unit) ?? []) {
        const away = at - place;
        if (away < wish.least || away > wish.most || ((this.met[wish.trigger] as number) & wish.bit) !== 0 || !beginsAt(units, length, at, wish)) continue;
        this.met[wish.trigger] = (this.met[wish.trigger] as number) | wish.bit;
        const trigger = this.near[wish.trigger] as Trigger;
        if (this.met[wish.trigger] === (1 << trigger.beside.length) - 1) met(trigger);
      }
    }
  }
}
