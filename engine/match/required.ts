/*
 * What every match of a regular expression must contain: a set of literal strings of which each match has at least one.
 *
 * The expression is read once, from left to right. Each part gives the strings it can be, where those are few, and
 * otherwise the best set of strings that it must contain; neighbouring parts that are few are joined into longer ones.
 * Sound, not complete: null means that nothing is known and the expression has to be tried everywhere.
 * Cost: O(pattern), some microseconds; run when rules are compiled. After R. Cox, “Regular Expression Matching with a
 * Trigram Index”, 2012.
 */

/** What is known of a part. */
interface Part {
  /** All strings that it can match, when they are few; each match is one of them. */
  readonly exact: readonly string[] | null;
  /** Of these strings every match contains at least one. */
  readonly holds: readonly string[] | null;
}

const FEW = 48;
const MOST = 160;

const EMPTY: Part = { exact: [''], holds: null };
const ANYTHING: Part = { exact: null, holds: null };

const isUseful = (strings: readonly string[] | null): strings is readonly string[] =>
  strings !== null && strings.length > 0 && strings.length <= MOST && !strings.includes('');
const shortest = (strings: readonly string[]) => Math.min(...strings.map((text) => text.length));

/** Of two sets the one that fewer texts will contain: the longer strings, then the fewer. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!isUseful(a)) return isUseful(b) ? b : null;
  if (!isUseful(b)) return a;
  const gain = Math.min(3, shortest(a)) - Math.min(3, shortest(b));
  return gain > 0 || (gain === 0 && a.length <= b.length) ? a : b;
}

const required = ({ exact, holds }: Part) => better(exact, holds);

function concat(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let isWhole = true;
  let best: readonly string[] | null = null;
  for (const part of parts) {
    const joined = part.exact && run.length * part.exact.length <= FEW ? part.exact.flatMap((end) => run.map((start) => start + end)) : null;
    if (joined) {
      run = joined;
      continue;
    }
    isWhole = false;
    best = better(better(best, run), required(part));
    run = part.exact ?? [''];
  }
  return { exact: isWhole ? run : null, holds: better(best, run) };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : null;
  const each = parts.map(required);
  const holds = each.every(isUseful) ? each.flatMap((strings) => strings ?? []) : null;
  return { exact: exact && exact.length <= FEW ? exact : null, holds: isUseful(holds) ? holds : null };
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  if (least === 0) return most === 1 && part.exact && part.exact.length < FEW ? { exact: [...part.exact, ''], holds: null } : ANYTHING;
  return { exact: null, holds: required(part) };
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** Reads one expression; each method takes what it names and leaves `at` behind it. */
class Reader {
  private at = 0;

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
    while (this.peek() !== '' && this.peek() !== '|' && this.peek() !== ')') parts.push(this.quantified());
    return concat(parts);
  }

  private quantified(): Part {
    const part = this.atom();
    const match = this.takeMatch(/([*+?]|\{(\d+)(?:,(\d*))?\})\??/y);
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
      return typeof char === 'string' ? { exact: [char], holds: null } : char;
    }
    if (this.take('^') || this.take('$')) return EMPTY;
    if (this.take('.')) return ANYTHING;
    return { exact: [this.char()], holds: null };
  }

  private char(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) as number);
    this.at += char.length;
    return char;
  }

  private group(): Part {
    const [opening] = this.takeMatch(/\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y) as RegExpExecArray;
    const inner = this.alternatives();
    this.take(')');
    return /^\(\?<?[=!]/.test(opening) ? EMPTY : inner;
  }

  /** One escaped character, or what is known of the class that stands for many. */
  private escape(): string | Part {
    const code = this.takeMatch(/\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y);
    if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? (code[3] as string), 16));
    if (this.takeMatch(/\\[bB]/y)) return EMPTY;
    if (this.takeMatch(/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[dDwWsS]|[1-9]\d*)/y)) return ANYTHING;
    this.at++;
    const char = this.char();
    return CONTROLS[char] ?? char;
  }

  private set(): Part {
    this.at++;
    const isNegated = this.take('^');
    const chars: string[] = [];
    let isOpen = isNegated;
    while (this.peek() !== ']' && this.peek() !== '') {
      const first = this.peek() === '\\' ? this.escape() : this.char();
      if (typeof first !== 'string') isOpen = true;
      else if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.peek() === '\\' ? this.escape() : this.char();
        if (typeof last !== 'string' || (last.codePointAt(0) as number) - (first.codePointAt(0) as number) > FEW) isOpen = true;
        else for (let code = first.codePointAt(0) as number; code <= (last.codePointAt(0) as number); code++) chars.push(String.fromCodePoint(code));
      } else chars.push(first);
    }
    this.at++;
    return isOpen || chars.length === 0 || chars.length > FEW ? ANYTHING : { exact: chars, holds: null };
  }
}

/** Literal strings of which every match of the pattern contains at least one, none of them inside another; null when none are known. */
export function requiredStrings(pattern: RegExp): readonly string[] | null {
  const found = required(new Reader(pattern.source).alternatives());
  if (!isUseful(found)) return null;
  const all = [...new Set(found)].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const text of all) if (!kept.some((short) => text.includes(short))) kept.push(text);
  return kept;
}
