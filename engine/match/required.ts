/*
 * What every match of a regular expression must contain: alternatives, each a chain of strings not too far apart.
 *
 * The expression is read once, from left to right; chain.ts puts together what the parts say. Sound, not complete: where
 * nothing is known the expression has to be tried everywhere. Cost: O(pattern), some ten microseconds; run when rules
 * are compiled. After R. Cox, “Regular Expression Matching with a Trigram Index”, 2012.
 */
import { foldTable, SPECIAL } from '../normalise/fold-table';
import { ANY_DIGIT, type Chain, concat, DIGIT, either, exactly, gap, lookedAhead, MOVED, oneOf, type Part, repeated, SPACE } from './chain';
import type { Expression } from './expression';

/** A class of more characters than this is taken for anything. */
const MOST_IN_CLASS = 48;

const EMPTY = exactly(['']);
/** One character of many, of one unit or of two. */
const ANYTHING = gap(1, 2);
const ONE_UNIT = gap(1, 1);
const ENDLESS = gap(0, Number.POSITIVE_INFINITY);

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** The parts of an expression's source. A literal inside a method would be made anew for each use. */
const PLAIN = /[^\\()[\]|.*+?^${}]+(?![*+?{])/y;
const TIMES = /([*+?]|\{(\d+)(?:,(\d*))?\})\??/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const CODE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y;
const BORDER = /\\[bB]/y;
const CLASS = /\\(?:[pP]\{[^}]*\}|[DWS])/y;
const BACK = /\\(?:k<[^>]*>|[1-9]\d*)/y;

/** True when every text that holds one of the characters from `first` to `last` is moved by folding, whichever of them it is. */
function isMoved(first: number, last: number): boolean {
  for (let code = first; code <= last; code += 0x400 - (code & 0x3ff))
    if (code <= 0xffff || foldTable().units[String.fromCodePoint(code).charCodeAt(0)] !== SPECIAL) return false;
  return true;
}

/** Reads one expression; each method takes what it names and leaves `at` behind it. */
class Reader {
  private at = 0;
  /** How far behind its end a match may look. */
  ahead = 0;

  constructor(private readonly source: string) {}

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private takeMatch(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.peek() !== '' && this.peek() !== '|' && this.peek() !== ')') {
      const plain = this.takeMatch(PLAIN);
      parts.push(plain ? exactly([plain[0]]) : this.quantified());
    }
    return concat(parts);
  }

  private quantified(): Part {
    const part = this.atom();
    const match = this.takeMatch(TIMES);
    if (!match) return part;
    const [, sign, least, most] = match;
    if (sign === '*') return repeated(part, 0, Number.POSITIVE_INFINITY);
    if (sign === '+') return repeated(part, 1, Number.POSITIVE_INFINITY);
    if (sign === '?') return repeated(part, 0, 1);
    return repeated(part, Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most));
  }

  private atom(): Part {
    if (this.peek() === '(') return this.group();
    if (this.peek() === '[') return this.set();
    if (this.peek() === '\\') {
      const char = this.escape();
      return typeof char === 'string' ? exactly([char]) : char;
    }
    if (this.take('^')) return EMPTY;
    if (this.take('$')) {
      this.ahead = Number.POSITIVE_INFINITY;
      return EMPTY;
    }
    if (this.take('.')) return ANYTHING;
    return exactly([this.char()]);
  }

  private char(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) as number);
    this.at += char.length;
    return char;
  }

  private group(): Part {
    const [opening] = this.takeMatch(OPENING) as RegExpExecArray;
    const outside = this.ahead;
    this.ahead = 0;
    const inner = this.alternatives();
    this.take(')');
    const reach = opening === '(?=' || opening === '(?!' ? inner.most + this.ahead : this.ahead;
    this.ahead = Math.max(outside, reach);
    if (opening === '(?=') return lookedAhead(inner);
    return /^\(\?<?[=!]/.test(opening) ? EMPTY : inner;
  }

  /** One escaped character, or what is known of the class that stands for many. */
  private escape(): string | Part {
    const code = this.takeMatch(CODE);
    if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? (code[3] as string), 16));
    if (this.takeMatch(BORDER)) {
      this.ahead = Math.max(this.ahead, 1);
      return EMPTY;
    }
    if (this.take('\\d')) return DIGIT;
    if (this.take('\\s')) return SPACE;
    if (this.take('\\w')) return ONE_UNIT;
    if (this.takeMatch(CLASS)) return ANYTHING;
    if (this.takeMatch(BACK)) return ENDLESS;
    this.at++;
    const char = this.char();
    return CONTROLS[char] ?? char;
  }

  private set(): Part {
    this.at++;
    const isNegated = this.take('^');
    const chars: string[] = [];
    let isOpen = isNegated;
    let hasDigits = false;
    let isAllMoved = !isNegated;
    while (this.peek() !== ']' && this.peek() !== '') {
      const first = this.peek() === '\\' ? this.escape() : this.char();
      const code = typeof first === 'string' ? (first.codePointAt(0) as number) : 0;
      if (this.peek() !== '-') isAllMoved &&= isMoved(code, code);
      if (first === DIGIT) hasDigits = true;
      else if (typeof first !== 'string') isOpen = true;
      else if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.peek() === '\\' ? this.escape() : this.char();
        const end = typeof last === 'string' ? (last.codePointAt(0) as number) : 0;
        isAllMoved &&= isMoved(code, end);
        if (end - code > MOST_IN_CLASS || end === 0) isOpen = true;
        else for (let each = code; each <= end; each++) chars.push(String.fromCodePoint(each));
      } else chars.push(first);
    }
    this.at++;
    if (isAllMoved && (isOpen || chars.length > 0)) return oneOf([MOVED], 2, 2);
    if (isOpen || chars.length > MOST_IN_CLASS) return ANYTHING;
    if (hasDigits)
      return oneOf(
        [ANY_DIGIT, ...chars],
        1,
        chars.reduce((most, char) => Math.max(most, char.length), 1),
      );
    return chars.length === 0 ? ANYTHING : exactly(chars);
  }
}

/** What is known of every match of a pattern. */
export interface Required {
  /** Every match fits one of these chains, each of at least one clue; none when nothing is known. */
  readonly chains: readonly Chain[];
  /** How long a match is at least. */
  readonly least: number;
  /** How long a match can be. */
  readonly most: number;
  /** How far behind its end a match may look ahead. */
  readonly ahead: number;
}

const known = new WeakMap<Expression, Required>();

/** What every match of the pattern must contain. */
export function requiredIn(pattern: Expression): Required {
  const required = known.get(pattern) ?? read(pattern.source);
  known.set(pattern, required);
  return required;
}

function read(source: string): Required {
  const reader = new Reader(source);
  const { chains, least, most } = reader.alternatives();
  return { chains: chains.every(({ clues }) => clues.length > 0) ? chains : [], least, most, ahead: reader.ahead };
}
