import type { Normalised } from '../normalise/normalise';
import type { Scope } from '../rule';
import { type Elsewhere, NOWHERE } from './elsewhere';
import { scopeAround } from './scope';

const KEY_WIDTH = 2 ** 26;

/** The text in which the hits of one check stand; remembers what conditions found out, so that each is worked out once. */
export class Scene {
  private readonly answers = new Map<object | string, Map<number, unknown>>();

  /** `elsewhere` is the rest of the text where `text` is one passage of it. */
  constructor(
    readonly text: Normalised,
    readonly elsewhere: Elsewhere = NOWHERE,
  ) {}

  /** The range [start, end) of the scope around the hit [from, to). */
  scope(from: number, to: number, scope: Scope): [number, number] {
    return scopeAround(this.text.units, this.text.length, from, to, scope);
  }

  /** What `answer` gives for the range; asked once for each question and range. */
  remember<T>(question: object | string, from: number, to: number, answer: () => T): T {
    let known = this.answers.get(question);
    if (!known) {
      known = new Map();
      this.answers.set(question, known);
    }
    const key = from * KEY_WIDTH + to;
    if (!known.has(key)) known.set(key, answer());
    return known.get(key) as T;
  }
}
