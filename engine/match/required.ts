/*
 * What every match of a regular expression must contain: sets of literal strings, of each of which a match has at least one.
 *
 * The expression is read once, from left to right. Each part gives the strings it can be, where those are few, and
 * otherwise the sets that it must contain; neighbouring parts that are few are joined into longer strings.
 * Sound, not complete: no set means that nothing is known and the expression has to be tried everywhere.
 * Cost: O(pattern), some microseconds; run when rules are compiled. After R. Cox, “Regular Expression Matching with a
 * Trigram Index”, 2012.
 */

/** Strings of which a match contains at least one. */
export type Choice = readonly string[];

/** What is known of a part. */
interface Part {
  /** All strings that it can match, when they are few; each match is one of them. */
  readonly exact: Choice | null;
  /** What every match contains, the rarest first. */
  readonly holds: readonly Choice[];
  /** How long it can be at most, in UTF-16 units. */
  readonly most: number;
}

/** Stands for any ASCII digit among the strings of a choice. */
export const ANY_DIGIT = '\u{f0000}';

const FEW = 48;
const MOST = 160;
const MOST_CHOICES = 3;
/** More single characters than this stand in nearly every text. */
const MOST_SINGLE = 16;

const EMPTY: Part = { exact: [''], holds: [], most: 0 };
/** One character of many. */
const ANYTHING: Part = { exact: null, holds: [], most: 2 };
const DIGIT: Part = { exact: null, holds: [[ANY_DIGIT]], most: 1 };
const ENDLESS: Part = { exact: null, holds: [], most: Number.POSITIVE_INFINITY };

const exactly = (exact: Choice): Part => ({ exact, holds: [], most: exact.reduce((most, text) => Math.max(most, text.length), 0) });

const shortest = (strings: Choice) => strings.reduce((least, text) => (text === ANY_DIGIT ? 1 : Math.min(least, text.length)), Number.POSITIVE_INFINITY);

/** The rarest of the choices that say anything: the longer strings first, since fewer texts contain them; then the fewer. */
function rarest(choices: readonly Choice[]): readonly Choice[] {
  const useful = choices.filter((choice) => choice.length > 0 && choice.length <= MOST && !choice.includes(''));
  if (useful.length < 2) return useful;
  return useful
    .map((choice) => ({ choice, rank: Math.min(3, shortest(choice)) * 2 * MOST - choice.length }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_CHOICES)
    .map(({ choice }) => choice);
}

const required = ({ exact, holds }: Part) => (exact ? rarest([exact]) : holds);

function concat(parts: readonly Part[]): Part {
  let run: Choice = [''];
  let isWhole = true;
  let most = 0;
  const choices: Choice[] = [];
  for (const part of parts) {
    most += part.most;
    if (part.exact && run.length * part.exact.length <= FEW) {
      const ends = part.exact;
      if (ends.length === 1) run = ends[0] === '' ? run : run.map((start) => start + ends[0]);
      else run = run.length === 1 && run[0] === '' ? ends : run.flatMap((start) => ends.map((end) => start + end));
      continue;
    }
    isWhole = false;
    choices.push(run, ...required(part));
    // A part with too many ways to be joined may still begin the next run.
    run = part.exact ?? [''];
  }
  return isWhole ? exactly(run) : { exact: null, holds: rarest([...choices, run]), most };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const count = parts.reduce((sum, { exact }) => sum + (exact?.length ?? FEW + 1), 0);
  if (count <= FEW) return exactly(parts.flatMap(({ exact }) => exact ?? []));
  const most = parts.reduce((longest, part) => Math.max(longest, part.most), 0);
  const each = parts.map(required);
  if (each.some((choices) => choices.length === 0)) return { exact: null, holds: [], most };
  const ranks = Math.max(...each.map((choices) => choices.length));
  return {
    exact: null,
    holds: rarest(Array.from({ length: ranks }, (_, rank) => each.flatMap((choices) => choices[Math.min(rank, choices.length - 1)] ?? []))),
    most,
  };
}

function repeated(part: Part, least: number, greatest: number): Part {
  if (least === 1 && greatest === 1) return part;
  const most = part.most === 0 ? 0 : part.most * greatest;
  if (least === 0) {
    const isFew = greatest === 1 && part.exact && part.exact.length < FEW;
    return isFew ? exactly([...(part.exact ?? []), '']) : { exact: null, holds: [], most };
  }
  const times = Math.min(least, MOST_CHOICES);
  return { exact: null, holds: required(concat(Array.from({ length: times }, () => part))), most };
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
    while (this.peek() !== '' && this.peek() !== '|' && this.peek() !== ')') {
      const plain = this.takeMatch(/[^\\()[\]|.*+?^${}]+(?![*+?{])/y);
      parts.push(plain ? exactly([plain[0]]) : this.quantified());
    }
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
      return typeof char === 'string' ? exactly([char]) : char;
    }
    if (this.take('^') || this.take('$')) return EMPTY;
    if (this.take('.')) return ANYTHING;
    return exactly([this.char()]);
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
    if (this.take('\\d')) return DIGIT;
    if (this.takeMatch(/\\(?:[pP]\{[^}]*\}|[DwWsS])/y)) return ANYTHING;
    if (this.takeMatch(/\\(?:k<[^>]*>|[1-9]\d*)/y)) return ENDLESS;
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
    while (this.peek() !== ']' && this.peek() !== '') {
      const first = this.peek() === '\\' ? this.escape() : this.char();
      if (first === DIGIT) hasDigits = true;
      else if (typeof first !== 'string') isOpen = true;
      else if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.peek() === '\\' ? this.escape() : this.char();
        if (typeof last !== 'string' || (last.codePointAt(0) as number) - (first.codePointAt(0) as number) > FEW) isOpen = true;
        else for (let code = first.codePointAt(0) as number; code <= (last.codePointAt(0) as number); code++) chars.push(String.fromCodePoint(code));
      } else chars.push(first);
    }
    this.at++;
    if (isOpen || chars.length > FEW) return ANYTHING;
    if (hasDigits) return { exact: null, holds: [[ANY_DIGIT, ...chars]], most: 2 };
    return chars.length === 0 ? ANYTHING : exactly(chars);
  }
}

const isCommon = (choice: Choice) => shortest(choice) === 1 && choice.filter((text) => text.length === 1).length > MOST_SINGLE;

/** Of the choices known, those that are worth asking for: the rarest, and a second when it narrows the texts down much. */
function worthAsking(choices: readonly Choice[]): readonly Choice[] {
  const [first, second] = choices.filter((choice) => !isCommon(choice));
  if (!first) return choices.slice(0, 1);
  return second && second.join() !== first.join() && (shortest(second) > 1 || shortest(first) === 1) ? [first, second] : [first];
}

/** What is known of every match of a pattern. */
export interface Required {
  /** At most two choices; a match contains at least one string of each, or a digit for ANY_DIGIT. None when nothing is known. */
  readonly choices: readonly Choice[];
  /** How long a match can be, in UTF-16 units. */
  readonly most: number;
}

/** What every match of the pattern must contain. */
export function requiredIn(pattern: RegExp): Required {
  const whole = new Reader(pattern.source).alternatives();
  const choices = worthAsking(required(whole)).map((choice) => {
    const kept: string[] = [];
    for (const text of [...new Set(choice)].sort((a, b) => a.length - b.length)) if (!kept.some((short) => text.includes(short))) kept.push(text);
    return kept;
  });
  return { choices, most: whole.most };
}
