declare module 'fastscan' {
  /** Finds many words at once. */
  class FastScanner {
    constructor(words: string[]);
    /** [offset, word] of every hit. */
    search(text: string): [number, string][];
  }
  export = FastScanner;
}
