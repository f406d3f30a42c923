import { diffArrays } from 'diff';
import { applyEdit, type Edit } from '@/engine/span';

/** A stretch of a text: the same before and after, or only in one of them. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'same' | 'changed';
}

/** How a text reads before and after an edit, cut down to what is around the changes. */
export interface WordingChange {
  readonly before: readonly Stretch[];
  /** [] when nothing is left. */
  readonly after: readonly Stretch[];
}

/** Unchanged characters shown on each side of a change. */
const CONTEXT = 10;

/** Code units in which that many characters, and the whole of a short stretch, are looked for. */
const REACH = 400;

/** Longer edits are shown as they are; comparing them word by word would cost more than it explains. */
const MAX_COMPARED = 2_000;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const words = (text: string) => Array.from(WORDS.segment(text), ({ segment }) => segment);
const graphemes = (text: string) => Array.from(new Intl.Segmenter(undefined).segment(text), ({ segment }) => segment);

interface Part {
  readonly text: string;
  readonly side: 'both' | 'before' | 'after';
}

function compare(before: string, after: string): Part[] {
  if (before.length + after.length > MAX_COMPARED) {
    return [
      { text: before, side: 'before' },
      { text: after, side: 'after' },
    ];
  }
  return diffArrays(words(before), words(after)).map(({ added, removed, value }) => ({
    text: value.join(''),
    side: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** Joins neighbours that stand on the same side. */
function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.side === part.side) joined[joined.length - 1] = { text: last.text + part.text, side: part.side };
    else if (part.text !== '') joined.push(part);
  }
  return joined;
}

const MARK = /^[\p{P}\s]$/u;
const END_MARK = /^[。！？!?；;\n]$/u;

/** How natural it is to strike from here to there: most for whole sentences, then for a clause with the mark that ties it on. */
function ease(before: string, struck: string, after: string): number {
  const isAtStart = before === '' || END_MARK.test(before.at(-1) as string);
  if (isAtStart && END_MARK.test(struck.at(-1) ?? '')) return 3;
  return Number(isAtStart || MARK.test(struck[0] ?? '')) + Number(after === '' || MARK.test(after[0] as string));
}

/** How far a stretch can move to the right and to the left without changing what the whole row says. */
function roomAround(row: string, start: number, end: number): { right: number; left: number } {
  let right = 0;
  while (end + right < row.length && row[start + right] === row[end + right]) right++;
  let left = 0;
  while (start - left > 0 && row[start - 1 - left] === row[end - 1 - left]) left++;
  return { right, left };
}

/** Where in a row a person would strike as much as [start, end): of “50[元，返现5]元” and “50元[，返现5元]”, which leave the same, the second. */
function easiest(row: string, start: number, end: number): number {
  const { right, left } = roomAround(row, start, end);
  const easeAt = (at: number) => ease(row.slice(0, at), row.slice(at, at + end - start), row.slice(at + end - start));
  let best = start;
  for (let at = start - left; at <= start + right; at++) {
    if (!/[\uDC00-\uDFFF]/.test(row[at] ?? '') && easeAt(at) > easeAt(best)) best = at;
  }
  return best;
}

/** Moves each stretch that stands on one side only, between two that stand on both, to where it is easiest to read. */
function settle(parts: readonly Part[]): Part[] {
  const settled = parts.map((part) => ({ ...part }));
  for (const [at, part] of settled.entries()) {
    const [left, right] = [settled[at - 1], settled[at + 1]];
    if (part.side === 'both' || left?.side !== 'both' || (right && right.side !== 'both')) continue;
    const row = left.text + part.text + (right?.text ?? '');
    const start = easiest(row, left.text.length, left.text.length + part.text.length);
    const end = start + part.text.length;
    settled.splice(
      at - 1,
      3,
      { text: row.slice(0, start), side: 'both' },
      { text: row.slice(start, end), side: part.side },
      { text: row.slice(end), side: 'both' },
    );
  }
  return settled.filter(({ text }) => text !== '');
}

/** Keeps the characters of an unchanged stretch that touch a change. Cost does not grow with the stretch. */
function trim(text: string, isFirst: boolean, isLast: boolean): string {
  if ((isFirst && isLast) || graphemes(text.slice(0, REACH)).length <= (isFirst || isLast ? CONTEXT : 2 * CONTEXT)) return text;
  const head = isFirst ? '' : graphemes(text.slice(0, REACH)).slice(0, CONTEXT).join('');
  const tail = isLast ? '' : graphemes(text.slice(-REACH)).slice(-CONTEXT).join('');
  return `${head}…${tail}`;
}

/** What an edit does to a text, for a person to read. */
export function wordingChange(text: string, edit: Edit): WordingChange {
  const joined = join([
    { text: text.slice(0, edit.start), side: 'both' },
    ...compare(text.slice(edit.start, edit.end), edit.text),
    { text: text.slice(edit.end), side: 'both' },
  ]);
  const parts = text.length > MAX_COMPARED ? joined : settle(joined);
  const stretchesOf = (side: 'before' | 'after'): Stretch[] =>
    parts.flatMap((part, at): Stretch[] => {
      if (part.side === 'both') return [{ text: trim(part.text, at === 0, at === parts.length - 1), kind: 'same' }];
      return part.side === side ? [{ text: part.text, kind: 'changed' }] : [];
    });
  return { before: stretchesOf('before'), after: applyEdit(text, edit).trim() === '' ? [] : stretchesOf('after') };
}
