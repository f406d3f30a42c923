import { LAST_CODE } from './classes';

/** A barrier: no term reaches over it. */
export const BARRIER = 0;

/** The way of an entry that stands for itself. */
export const PLAIN = 0;

/** The keys of a text and where each came from. */
export interface Unfolded {
  readonly keys: Uint16Array;
  /** The character an entry stands for, 0 when only its reading is known. */
  readonly chars: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into WAYS. */
  readonly way: Uint8Array;
  /** How many equal characters stood there in a row. */
  readonly times: Uint8Array;
  readonly length: number;
}

/** Takes in the keys of a text, one after the other. */
export class Stream implements Unfolded {
  keys = new Uint16Array(0);
  chars = new Uint16Array(0);
  from = new Int32Array(0);
  to = new Int32Array(0);
  way = new Uint8Array(0);
  times = new Uint8Array(0);
  length = 0;
  /** Marks between which characters may have been set apart. Noted only by `suspectedIn`. */
  readonly apart: number[] = [];
  private runStart = 0;
  private shortRuns = 0;
  private lastChar = 0;

  /** Empties the stream and makes room for a text of so many units. */
  start(units: number): void {
    this.length = 0;
    this.lastChar = 0;
    this.apart.length = 0;
    this.runStart = 0;
    this.shortRuns = 0;
    // A sign is read as two characters at most, and a barrier may stand before it.
    const room = units * 3 + 8;
    if (this.keys.length >= room) return;
    this.keys = new Uint16Array(room);
    this.chars = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.way = new Uint8Array(room);
    this.times = new Uint8Array(room);
  }

  /** Takes in that a mark at [from, to) ends a run of characters. Marks of prose set only single ones apart, and of letters it takes four in a row. */
  endRun(units: Uint16Array, from: number, to: number, isProse: boolean): void {
    const size = from - this.runStart;
    this.runStart = to;
    if (size > 2 || (size === 2 && isProse)) this.shortRuns = 0;
    else if (size > 0 && ++this.shortRuns > 1 && this.shortRuns < 5 && (this.shortRuns === 4 || (units[from - 1] as number) > 0x7f)) this.apart.push(from);
  }

  /** Takes in the plain characters from `from` on as `push` would, but only their keys and where they stand; gives where they end. */
  run(codes: Uint16Array, units: Uint16Array, length: number, from: number): number {
    const { keys, from: places } = this;
    let { lastChar, length: size } = this;
    let at = from;
    for (; at < length; at++) {
      const unit = units[at] as number;
      const key = codes[unit] as number;
      if (key <= LAST_CODE) break;
      if (unit === lastChar) continue;
      keys[size] = key;
      places[size++] = at;
      lastChar = unit;
    }
    this.length = size;
    this.lastChar = lastChar;
    return at;
  }

  push(key: number, char: number, from: number, to: number, way: number): void {
    const at = this.length;
    if (char !== 0 && this.lastChar === char && way === PLAIN && key !== BARRIER) {
      this.to[at - 1] = to;
      this.times[at - 1] = Math.min(255, (this.times[at - 1] as number) + 1);
      return;
    }
    this.keys[at] = key;
    this.length = at + 1;
    this.lastChar = way === PLAIN ? char : 0;
    this.chars[at] = char;
    this.from[at] = from;
    this.to[at] = to;
    this.way[at] = way;
    this.times[at] = 1;
  }
}
