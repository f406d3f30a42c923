/*
 * What is known of every match of a part of a regular expression: chains of clues.
 *
 * A clue is a small set of strings of which one stands there; a chain says which clues follow each other, and how far
 * apart. A part has several chains when it has alternatives: every match fits one of them. Distances (distance.ts) are in
 * UTF-16 units and hold from the start of one clue to the start of the next.
 * Sound, not complete: what is not known is a gap. Where parts with many alternatives meet, the commoner one is drawn
 * together into a single clue, so that the number of chains grows with the pattern and not exponentially.
 */
import { commonness } from './commonness';
import { longest, RUN } from './distance';

/** Stands for any ASCII digit in the strings of a clue; repeated for a run of them, and never mixed with other characters. */
export const ANY_DIGIT = '\u{f000}';

/** Stands for a character that folding turns into something of another length. */
export const MOVED = '\u{f001}';

/** One of these strings stands here, and it is so far to the next clue or to the end. */
export interface Clue {
  readonly strings: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** Clues one after the other; `least` and `most` tell how far the first is from the start, or the end from the start where there is none. */
export interface Chain {
  readonly least: number;
  readonly most: number;
  readonly clues: readonly Clue[];
}

/** What is known of a part of an expression. */
export interface Part {
  /** All strings that it can match, where they are few. */
  readonly exact: readonly string[] | null;
  /** Every match fits at least one of them. */
  readonly chains: readonly Chain[];
  /** How long a match is. */
  readonly least: number;
  readonly most: number;
}

const MOST_JOINED = 48;
const MOST_EXACT = 200;
const MOST_DRAWN = 160;
const MOST_CHAINS = 48;
const MOST_CLUES = 5;
const MOST_COPIES = 3;

/** Clues are copied as parts are put together; their strings stay the same list. */
const shares = new WeakMap<readonly string[], number>();

/** How often a clue comes up, a share of all places. */
export function shareOf({ strings }: Clue): number {
  const known = shares.get(strings);
  if (known !== undefined) return known;
  let share = 0;
  for (const text of strings) share += text.startsWith(ANY_DIGIT) ? commonness('0') * 0.5 ** (text.length - 1) : commonness(text);
  shares.set(strings, share);
  return share;
}

/** A part of which only the length is known. */
export function gap(least: number, most: number): Part {
  return { exact: null, chains: [{ least, most, clues: [] }], least, most };
}

function rangeOf(strings: readonly string[]): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { length } of strings) {
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return { least, most };
}

/** A part that is one of the strings. */
export function exactly(strings: readonly string[]): Part {
  const { least, most } = rangeOf(strings);
  const chain: Chain = least === 0 ? { least, most, clues: [] } : { least: 0, most: 0, clues: [{ strings, least, most }] };
  return { exact: strings, chains: [chain], least, most };
}

/** A part of one unit or a run of digits that has to be one of the strings, but is not told apart further. */
export function oneOf(strings: readonly string[], least: number, most: number): Part {
  return { exact: null, chains: [{ least: 0, most: 0, clues: [{ strings, least, most }] }], least, most };
}

/** Any ASCII digit. */
export const DIGIT: Part = oneOf([ANY_DIGIT], 1, 1);

/** Leaves out one clue; what it stood for becomes distance. */
function without({ least, most, clues }: Chain, at: number): Chain {
  const gone = clues[at] as Clue;
  if (at === 0) return { least: least + gone.least, most: most + gone.most, clues: clues.slice(1) };
  const before = clues[at - 1] as Clue;
  const wider = { ...before, least: before.least + gone.least, most: before.most + gone.most };
  return { least, most, clues: [...clues.slice(0, at - 1), wider, ...clues.slice(at + 1)] };
}

function commonest(clues: readonly Clue[]): number {
  let most = 0;
  for (let at = 1; at < clues.length; at++) if (shareOf(clues[at] as Clue) > shareOf(clues[most] as Clue)) most = at;
  return most;
}

/** Place of the rarest of some clues. */
export function rarest(clues: readonly Clue[]): number {
  let least = 0;
  for (let at = 1; at < clues.length; at++) if (shareOf(clues[at] as Clue) < shareOf(clues[least] as Clue)) least = at;
  return least;
}

function join(a: Chain, b: Chain): Chain {
  const last = a.clues.at(-1);
  if (!last) return { least: a.least + b.least, most: a.most + b.most, clues: b.clues };
  const longer = { ...last, least: last.least + b.least, most: last.most + b.most };
  const joined: Chain = { least: a.least, most: a.most, clues: [...a.clues.slice(0, -1), longer, ...b.clues] };
  return joined.clues.length > MOST_CLUES ? without(joined, commonest(joined.clues)) : joined;
}

/** The chain with its rarest clue only. */
function rarestOf(chain: Chain): Chain {
  const { clues } = chain;
  if (clues.length < 2) return chain;
  const kept = rarest(clues);
  let { least, most } = chain;
  let [restLeast, restMost] = [0, 0];
  clues.forEach((clue, at) => {
    if (at < kept) [least, most] = [least + clue.least, most + clue.most];
    else [restLeast, restMost] = [restLeast + clue.least, restMost + clue.most];
  });
  return { least, most, clues: [{ strings: (clues[kept] as Clue).strings, least: restLeast, most: restMost }] };
}

/** How often what is waited for comes up, a share of all places; infinite where nothing is known. */
export const shareAwaited = (chains: readonly Chain[]): number =>
  chains.length === 0
    ? Number.POSITIVE_INFINITY
    : chains.reduce((sum, { clues }) => sum + (clues.length === 0 ? Number.POSITIVE_INFINITY : shareOf(clues[rarest(clues)] as Clue)), 0);

/** Chains drawn together into one, which knows of each only its rarest clue. */
function drawnTogether({ chains, least, most }: Part): readonly Chain[] {
  const each = chains.map(rarestOf);
  const strings = [...new Set(each.flatMap(({ clues }) => clues[0]?.strings ?? []))];
  if (each.some(({ clues }) => clues.length === 0) || strings.length > MOST_DRAWN) return [{ least, most, clues: [] }];
  const rests = each.map(({ clues }) => clues[0] as Clue);
  return [
    {
      least: Math.min(...each.map((chain) => chain.least)),
      most: longest(each.map((chain) => chain.most)),
      clues: [{ strings, least: Math.min(...rests.map((rest) => rest.least)), most: longest(rests.map((rest) => rest.most)) }],
    },
  ];
}

function joinAll(a: Part, b: Part): Part {
  let [left, right] = [a.chains, b.chains];
  if (left.length > 1 && right.length > 1 && left.length * right.length > MOST_CHAINS) {
    if (shareAwaited(left) > shareAwaited(right)) left = drawnTogether(a);
    else right = drawnTogether(b);
  }
  return { exact: null, chains: left.flatMap((start) => right.map((end) => join(start, end))), least: a.least + b.least, most: a.most + b.most };
}

/** Parts one after the other; neighbours that are few strings become longer strings. */
export function concat(parts: readonly Part[]): Part {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.exact && part.exact && last.exact.length * part.exact.length <= MOST_JOINED)
      runs[runs.length - 1] = exactly(last.exact.flatMap((start) => (part.exact as readonly string[]).map((end) => start + end)));
    else runs.push(part);
  }
  return runs.length === 0 ? exactly(['']) : runs.reduce(joinAll);
}

/** One part or the other. */
export function either(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const literals = parts.flatMap(({ exact }) => exact ?? []);
  const least = Math.min(...parts.map((part) => part.least));
  const most = longest(parts.map((part) => part.most));
  const rest = parts.filter(({ exact }) => !exact);
  if (rest.length === 0 && literals.length <= MOST_EXACT) return exactly([...new Set(literals)]);
  const chains = rest.flatMap((part) => part.chains);
  return { exact: null, chains: literals.length === 0 ? chains : [...exactly(literals).chains, ...chains], least, most };
}

const timesLength = (length: number, times: number) => (length === 0 || times === 0 ? 0 : length * times);

/** A space of any kind. */
export const SPACE: Part = gap(1, 1);

/** A part said again and again. */
export function repeated(part: Part, least: number, greatest: number): Part {
  if (least === 1 && greatest === 1) return part;
  const longestRun = greatest === Number.POSITIVE_INFINITY ? least + RUN : greatest;
  if (part === SPACE || (part === DIGIT && least === 0)) return gap(least, longestRun);
  if (part === DIGIT) return oneOf([ANY_DIGIT.repeat(least)], least, longestRun);
  if (least === 0) {
    if (greatest === 1 && part.exact && part.exact.length < MOST_JOINED) return exactly([...part.exact, '']);
    return gap(0, timesLength(part.most, greatest));
  }
  if (least <= MOST_COPIES) {
    const copies = concat(Array.from({ length: least }, () => part));
    return least === greatest ? copies : joinAll(copies, gap(0, timesLength(part.most, greatest - least)));
  }
  const between = least - 3;
  const middle = gap(timesLength(part.least, between), timesLength(part.most, between));
  return [part, middle, part, gap(0, timesLength(part.most, greatest - least))].reduce(joinAll, part);
}

/** What must stand behind a place where a part is looked ahead for: a clue without a length of its own. */
export function lookedAhead(part: Part): Part {
  const chains = part.chains.map((chain): Chain => {
    const { least, most, clues } = rarestOf(chain);
    const [clue] = clues;
    if (!clue) return { least: 0, most: 0, clues: [] };
    const back = most < RUN ? -most : Number.NEGATIVE_INFINITY;
    return { least, most, clues: [{ strings: clue.strings, least: back, most: -least }] };
  });
  return { exact: null, chains, least: 0, most: 0 };
}
