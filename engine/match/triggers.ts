/*
 * Where in a text a pattern is worth trying.
 *
 * Where a string stands that is waited for (awaited.ts), its neighbours are looked for beside it, and where they stand too, the places at
 * which a match could begin are noted. Invariant: every match of a pattern begins at a place that is noted for it.
 * Layout: triggers and neighbours are rows of numbers (blueprint.ts), so that one costs a line of the cache and not a walk through objects.
 * Cost: nothing where no awaited string stands; some ten nanoseconds where one does.
 */
import { BESIDE, type Blueprint, TRIGGER } from '../blueprint/blueprint';
import type { Normalised } from '../normalise/normalise';
import { moved } from './distance';
import { StringSets } from './string-sets';

/** The triggers of a blueprint, ready to be pulled. */
export class TriggerTable {
  readonly rows: Int32Array;
  readonly sets: StringSets;

  constructor({ triggers, sets }: Blueprint) {
    this.rows = triggers instanceof Int32Array ? triggers : Int32Array.from(triggers);
    this.sets = new StringSets(sets);
  }
}

/** Places where a match may begin: pairs of the first and the last, in no order. */
export type Starts = readonly number[];

/** Numbers of one note: first place, last place, and the note before it for the same question. */
const NOTE = 3;

/** What one text has set off so far; one object serves all texts, one after the other. */
export class Triggered {
  /** By question: the text in which it was set off. */
  private textOf = new Int32Array(0);
  /** By question: its last note, plus one. */
  private lastNote = new Int32Array(0);
  private notes = new Int32Array(256 * NOTE);
  private noted = 0;
  private text = 0;
  private table: TriggerTable | undefined;
  private units: Uint16Array = new Uint16Array(0);
  private length = 0;
  private isAligned = true;
  /** Questions worth asking of the text, each once, in `ready[0…readyCount)`. */
  ready = new Int32Array(0);
  readyCount = 0;

  /** Forgets the text before and begins with another; so many questions may be set off, and the open ones are at once. */
  start(table: TriggerTable, questions: number, open: ArrayLike<number>, { units, length, isAligned }: Normalised): void {
    if (this.textOf.length < questions) {
      this.textOf = new Int32Array(questions);
      this.lastNote = new Int32Array(questions);
      this.ready = new Int32Array(questions);
    }
    this.text = this.text === 0x7fffffff ? 1 : this.text + 1;
    if (this.text === 1) this.textOf.fill(0);
    this.table = table;
    this.units = units;
    this.length = length;
    this.isAligned = isAligned;
    this.noted = 0;
    this.readyCount = 0;
    for (let i = 0; i < open.length; i++) this.note(open[i] as number, 0, length);
  }

  /** Takes in that what a trigger waits for begins at some place from `from` to `to`. */
  pull(trigger: number, from: number, to: number): void {
    const { rows } = this.table as TriggerTable;
    const row = trigger * TRIGGER.size;
    if (rows[row + TRIGGER.isGiven] === 0 || this.isAligned) {
      if (!this.standsBeside(row + TRIGGER.first, from, to) || !this.standsBeside(row + TRIGGER.second, from, to)) return;
    }
    this.noteTrigger(row, from, to);
  }

  /** Takes in that a trigger's string stands at `at` with all its neighbours. */
  pullMet(trigger: number, at: number): void {
    this.noteTrigger(trigger * TRIGGER.size, at, at);
  }

  private noteTrigger(row: number, from: number, to: number): void {
    const { rows } = this.table as TriggerTable;
    const { units, length } = this;
    // Not -x, which is -0 for 0, and no integer any more.
    const first = moved(units, length, from, 0 - (rows[row + TRIGGER.most] as number));
    this.note(rows[row + TRIGGER.question] as number, first, moved(units, length, to, 0 - (rows[row + TRIGGER.least] as number)));
  }

  /** True when a string of the neighbour's set stands where it is needed, counted from a place between `from` and `to`, or when none is needed. */
  private standsBeside(beside: number, from: number, to: number): boolean {
    const { rows, sets } = this.table as TriggerTable;
    const { units, length } = this;
    const set = rows[beside + BESIDE.set] as number;
    if (set < 0) return true;
    const first = moved(units, length, from, rows[beside + BESIDE.least] as number);
    const last = moved(units, length, to, rows[beside + BESIDE.most] as number);
    return sets.beginsWithin(set, units, length, first, last < length ? last : length - 1);
  }

  private note(question: number, from: number, to: number): void {
    if (this.textOf[question] !== this.text) {
      this.textOf[question] = this.text;
      this.lastNote[question] = 0;
      this.ready[this.readyCount++] = question;
    }
    if ((this.noted + 1) * NOTE > this.notes.length) {
      const more = new Int32Array(this.notes.length * 2);
      more.set(this.notes);
      this.notes = more;
    }
    const at = this.noted * NOTE;
    this.notes[at] = from;
    this.notes[at + 1] = to;
    this.notes[at + 2] = this.lastNote[question] as number;
    this.lastNote[question] = ++this.noted;
  }

  /** True when a match may begin somewhere. */
  isReady(question: number): boolean {
    return this.textOf[question] === this.text;
  }

  /** Where a match for a question that is ready may begin. */
  startsOf(question: number): Starts {
    const starts: number[] = [];
    for (let note = this.lastNote[question] as number; note > 0; note = this.notes[(note - 1) * NOTE + 2] as number)
      starts.push(this.notes[(note - 1) * NOTE] as number, this.notes[(note - 1) * NOTE + 1] as number);
    return starts;
  }
}
