import type { Normalised } from '../normalise/normalise';
import type { Scope } from '../rule';
import type { Surroundings } from './context';
import { type Elsewhere, NOWHERE } from './elsewhere';
import type { Evidence } from './evidence';
import { scopeAround } from './scope';

/** The text in which the hits of one check stand; remembers what conditions found out, so that each is worked out once. */
export class Scene {
  private readonly ofText = new Map<object | string, unknown>();
  private readonly ofRanges = new Map<object | string, Map<number, unknown>>();
  /** By scope the last that was asked for, and the last surroundings; the conditions of one hit ask for the same. */
  private readonly lastScope: Partial<Record<Scope, { readonly from: number; readonly to: number; readonly range: readonly [number, number] }>> = {};
  private readonly lastAround: Partial<Record<Scope, Surroundings & { readonly from: number; readonly to: number }>> = {};

  private lone: Scene | undefined;
  private isRead = false;

  /** `elsewhere` is the rest of the text where `text` is one passage of it; without `evidence` every condition is worked out. */
  constructor(
    readonly text: Normalised,
    readonly elsewhere: Elsewhere = NOWHERE,
    private readonly evidence: Evidence | null = null,
  ) {}

  /** The same text as if there were no other passage. */
  get alone(): Scene {
    if (this.elsewhere === NOWHERE) return this;
    this.lone ??= new Scene(this.text, NOWHERE, this.evidence);
    return this.lone;
  }

  /** False when the named context, given as a bit, cannot hold for the hit [from, to), since no word of it stands in the scope. */
  mayHold(context: number, from: number, to: number, scope: Scope): boolean {
    const { evidence } = this;
    if (!evidence || (scope === 'text' && this.elsewhere !== NOWHERE)) return true;
    if (!this.isRead) evidence.read(this.text);
    this.isRead = true;
    if (!evidence.has(context)) return false;
    const [start, end] = this.scope(from, to, scope);
    return evidence.hasBetween(context, start, end);
  }

  /** The range [start, end) of the scope around the hit [from, to). */
  scope(from: number, to: number, scope: Scope): readonly [number, number] {
    const last = this.lastScope[scope];
    if (last?.from === from && last.to === to) return last.range;
    const range = scopeAround(this.text.units, this.text.length, from, to, scope);
    this.lastScope[scope] = { from, to, range };
    return range;
  }

  /** What stands before and after the hit [from, to) in its scope, and one unit behind that. */
  around(from: number, to: number, scope: Scope): Surroundings {
    const { text } = this;
    const last = this.lastAround[scope];
    if (last?.from === from && last.to === to) return last;
    const [start, end] = this.scope(from, to, scope);
    const around = { from, to, before: text.normal.slice(start, from), after: text.normal.slice(to, Math.max(to, end) + 1) };
    this.lastAround[scope] = around;
    return around;
  }

  /** What `answer` gives for the text; asked once for each question. */
  remember<T extends NonNullable<unknown>>(question: object | string, answer: () => T): T {
    const known = this.ofText.get(question);
    if (known !== undefined) return known as T;
    const given = answer();
    this.ofText.set(question, given);
    return given;
  }

  /** What `answer` gives for the range; asked once for each question and range. */
  rememberAt<T extends NonNullable<unknown>>(question: object | string, from: number, to: number, answer: () => T): T {
    let known = this.ofRanges.get(question);
    if (!known) {
      known = new Map();
      this.ofRanges.set(question, known);
    }
    const key = from * (this.text.length + 1) + to;
    const before = known.get(key);
    if (before !== undefined) return before as T;
    const given = answer();
    known.set(key, given);
    return given;
  }
}
