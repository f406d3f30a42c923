/** What has to stand in a text, and how near together, before a pattern is worth trying there. */
export interface Questions {
  /** By question: how many parts it has, 0 to 2; a question of none is always worth asking. */
  readonly parts: Uint8Array;
  /** By question: how far apart its two parts may stand at most, in units. */
  readonly reach: Float64Array;
  readonly open: readonly number[];
}

const MOST_UNITS = 2 ** 30;
const FAR = 2 ** 20;

/**
 * The answers that one text has given so far. Places are counted on from text to text, so that nothing has to be
 * cleared between two; what an earlier text said lies too far back to count.
 */
export class Answers {
  /** By question × 2 + part: the last place where it was answered. */
  private last = new Int32Array(0).fill(-FAR);
  /** By question: the text for which it is ready. */
  private readyIn = new Int32Array(0);
  private text = 0;
  private base = 0;
  private length = 0;
  /** Questions worth asking of the text, in the order in which that was found out; each once. */
  readonly ready: number[] = [];

  /** Forgets the text before and begins one of so many units. */
  start({ parts, open }: Questions, length: number): void {
    this.base += this.length + FAR;
    this.length = length;
    this.text++;
    if (this.readyIn.length < parts.length || this.base + length > MOST_UNITS) {
      this.readyIn = new Int32Array(parts.length);
      this.last = new Int32Array(parts.length * 2).fill(-FAR);
      this.base = FAR;
      this.text = 1;
    }
    this.ready.length = 0;
    for (const question of open) this.ready.push(question);
  }

  /** Takes in that each question × 2 + part of the list is answered at `at`. */
  take({ parts, reach }: Questions, answered: readonly number[], at: number): void {
    const place = this.base + at;
    for (let i = 0; i < answered.length; i++) {
      const part = answered[i] as number;
      const question = part >> 1;
      this.last[part] = place;
      if (this.readyIn[question] === this.text) continue;
      if (parts[question] === 2 && place - (this.last[part ^ 1] as number) > (reach[question] as number)) continue;
      this.readyIn[question] = this.text;
      this.ready.push(question);
    }
  }

  /** Takes in that each question × 2 + part of the list is answered wherever it is asked. */
  takeEverywhere(questions: Questions, answered: readonly number[]): void {
    this.take(questions, answered, this.length);
  }
}
