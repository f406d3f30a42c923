/*
 * A regular expression whose search takes time in proportion to the text, whoever wrote it.
 *
 * The search is RE2's (re2js): all ways to match are followed at once, one unit of the text after the other, so that none is ever tried
 * again. What cannot be matched so, looking ahead or behind and back references, is refused. Finding all matches could still read on to the
 * end of the text once for each; so at most MOST_MATCHES are found in a row. Stands in for a RegExp wherever `exec` is called.
 * Reference: R. Cox, “Regular Expression Matching Can Be Simple And Fast”, 2007.
 */
import { RE2JS } from 're2js';

/** So many matches in one stretch of text are found (the engine searches blocks of 4,096 units); more would tell nobody more. */
export const MOST_MATCHES = 64;

/** RE2 names scripts without saying that they are scripts. */
const toRe2 = (source: string) => RE2JS.translateRegExp(source.replace(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, '\\$1{$2}'));

/** A pattern with the flags `g` and `u`. @throws {SyntaxError} when it is none, or not one that can be matched in linear time. */
export class LinearPattern extends RegExp {
  readonly #search: RE2JS;
  #resume = 0;
  #found = 0;

  /** `matchAll` copies a pattern by handing it to its own constructor. */
  constructor(pattern: string | RegExp) {
    const source = typeof pattern === 'string' ? pattern : pattern.source;
    super(source, 'gu');
    // These look the same to both parsers and mean different things.
    if (/\(\?(?!:|<[a-z])/i.test(source)) throw new SyntaxError('only (?:…) and (?<name>…) may begin with (?');
    try {
      this.#search = RE2JS.compile(toRe2(source));
    } catch (problem) {
      throw new SyntaxError(`cannot be matched in linear time: ${(problem as Error).message}`);
    }
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.lastIndex !== this.#resume) this.#found = 0;
    const search = this.#search.matcher(text);
    const isDone = this.#found === MOST_MATCHES || this.lastIndex > text.length || !search.find(this.lastIndex);
    this.#found = isDone ? 0 : this.#found + 1;
    this.#resume = isDone ? 0 : search.end();
    this.lastIndex = this.#resume;
    return isDone ? null : Object.assign([text.slice(search.start(), search.end())] as [string], { index: search.start(), input: text });
  }
}
