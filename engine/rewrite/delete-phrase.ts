import type { Rewrite } from '../rule';

const JOINT = /[,，、;；]/;
const END = /[。！？!?.~～]/;

/** Takes the hit away with one comma beside it, and with its brackets when nothing else stands in them; null when nothing would be left. */
export const deletePhrase: Rewrite = (text, { start, end }) => {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const hasJointBefore = JOINT.test(before.at(-1) ?? '');
  const isAtStart = before === '' || END.test(before.at(-1) ?? '') || /\n$/.test(text.slice(0, start));
  let from = start;
  let to = end;
  if (hasJointBefore && (after === '' || JOINT.test(after[0] ?? '') || END.test(after[0] ?? ''))) from = before.length - 1;
  else if (isAtStart && JOINT.test(after[0] ?? '')) to = text.length - after.length + 1;
  return (text.slice(0, from) + text.slice(to)).trim() === '' ? null : { start: from, end: to, text: '' };
};
