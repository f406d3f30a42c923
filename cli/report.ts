import type { Finding } from '@/engine/finding';

/** A text and what was found in it. */
export interface CheckedText {
  /** As the person named it; `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A file that could not be checked, and why in a few words. */
export interface Failure {
  readonly name: string;
  readonly reason: string;
}

/** One way to write down what was found. */
export interface Report {
  /** What to write as soon as a text is checked. */
  add(checked: CheckedText): string;
  /** What to write at the end. */
  end(failures: readonly Failure[]): string;
}
