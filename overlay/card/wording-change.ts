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

/** Keeps the characters of an unchanged stretch that touch a change. Cost does not grow with the stretch. */
function trim(text: string, isFirst: boolean, isLast: boolean): string {
  if ((isFirst && isLast) || graphemes(text.slice(0, REACH)).length <= (isFirst || isLast ? CONTEXT : 2 * CONTEXT)) return text;
  const head = isFirst ? '' : graphemes(text.slice(0, REACH)).slice(0, CONTEXT).join('');
  const tail = isLast ? '' : graphemes(text.slice(-REACH)).slice(-CONTEXT).join('');
  return `${head}…${tail}`;
}

/** What an edit does to a text, for a person to read. */
export function wordingChange(text: string, edit: Edit): WordingChange {
  const parts = join([
    { text: text.slice(0, edit.start), side: 'both' },
    ...compare(text.slice(edit.start, edit.end), edit.text),
    { text: text.slice(edit.end), side: 'both' },
  ]);
  const stretchesOf = (side: 'before' | 'after'): Stretch[] =>
    parts.flatMap((part, at): Stretch[] => {
      if (part.side === 'both') return [{ text: trim(part.text, at === 0, at === parts.length - 1), kind: 'same' }];
      return part.side === side ? [{ text: part.text, kind: 'changed' }] : [];
    });
  return { before: stretchesOf('before'), after: applyEdit(text, edit).trim() === '' ? [] : stretchesOf('after') };
}
