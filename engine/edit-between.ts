import type { Edit } from './span';

const isInPair = (text: string, at: number) =>
  at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** The smallest single edit that turns `from` into `to`, on code point borders; null when they are equal. */
export function editBetween(from: string, to: string): Edit | null {
  if (from === to) return null;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++;
  if (isInPair(from, start) || isInPair(to, start)) start--;
  if (isInPair(from, from.length - tail) || isInPair(to, to.length - tail)) tail--;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}
