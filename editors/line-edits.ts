import type { Edit } from '@/engine/span';

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** The same edit without what it leaves as it is at both ends, on code point borders; null when it changes nothing. */
function trimmed(text: string, { start, end, text: wording }: Edit): Edit | null {
  const old = text.slice(start, end);
  if (old === wording) return null;
  let head = 0;
  while (head < Math.min(old.length, wording.length) && old[head] === wording[head]) head++;
  if (head > 0 && isHighSurrogate(old.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < Math.min(old.length, wording.length) - head && old.at(-1 - tail) === wording.at(-1 - tail)) tail++;
  if (tail > 0 && isHighSurrogate(old.charCodeAt(old.length - tail - 1))) tail--;
  return { start: start + head, end: end - tail, text: wording.slice(head, wording.length - tail) };
}

/**
 * An edit as edits of single lines, last line first so that the offsets of the others stay: editors take a line break in an inserted
 * text for different things. Null when the edit makes more or fewer lines and inserts a break.
 */
export function lineEdits(text: string, edit: Edit): Edit[] | null {
  const before = text.slice(edit.start, edit.end).split('\n');
  const after = edit.text.split('\n');
  if (after.length === 1) return [edit];
  if (before.length !== after.length) return null;
  const edits: Edit[] = [];
  let start = edit.start;
  before.forEach((line, index) => {
    const own = trimmed(text, { start, end: start + line.length, text: after[index] ?? '' });
    if (own) edits.unshift(own);
    start += line.length + 1;
  });
  return edits;
}
