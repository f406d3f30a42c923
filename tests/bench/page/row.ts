import type { Browser } from './with-extension';

/** What is compared: Chromium with us in it, and with an extension that does nothing. */
export interface Pair {
  readonly ours: Browser;
  readonly empty: Browser;
  /** Of the pages, without a slash at its end. */
  readonly address: string;
}

/** Some lines of the table that are measured together. */
export interface Part {
  /** By its words it is chosen. */
  readonly name: string;
  measure(pair: Pair): Promise<readonly Row[]>;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
}
