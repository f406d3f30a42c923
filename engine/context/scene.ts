import type { Normalised } from '../normalise/normalise';
import type { Scope } from '../rule';
import type { Surroundings } from './context';
import { type Elsewhere, NOWHERE } from './elsewhere';
import { scopeAround } from './scope';

/** The text in which the hits of one check stand; remembers what conditions found out, so that each is worked out once. */
export class Scene {
  private readonly ofText = new Map<object | string, unknown>();
  private readonly ofRanges = new Map<object | string, Map<number, unknown>>();
  /** The last surroundings that were asked for; the conditions of one hit ask for the same. */
  private lastAround: (Surroundings & { readonly from: number; readonly to: number; readonly scope: Scope }) | undefined;

  private lone: Scene | undefined;

  /** `elsewhere` is the rest of the text where `text` is one passage of it. */
  constructor(
    readonly text: Normalised,
    readonly elsewhere: Elsewhere = NOWHERE,
  ) {}

  /** The same text as if there were no other passage. */
  get alone(): Scene {
    if (this.elsewhere === NOWHERE) return this;
    this.lone ??= new Scene(this.text);
    return this.lone;
  }

  /** The range [start, end) of the scope around the hit [from, to). */
  scope(from: number, to: number, scope: Scope): [number, number] {
    return scopeAround(this.text.units, this.text.length, from, to, scope);
  }

  /** What stands before and after the hit [from, to) in its scope, and one unit behind that. */
  around(from: number, to: number, scope: Scope): Surroundings {
    const { text } = this;
    const last = this.lastAround;
    if (last?.from === from && last.to === to && last.scope === scope) return last;
    const [start, end] = this.scope(from, to, scope);
    this.lastAround = { from, to, scope, before: text.normal.slice(start, from), after: text.normal.slice(to, Math.max(to, end) + 1) };
    return this.lastAround;
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
