import type { Rewrite } from '../rule';

/** What may stand before words that only describe what follows them. */
const BEFORE = /(?:^|[，,。！？!?；;\s：:款个的了用])$/u;

/** Deletes a hit that only describes the noun after it, with the 的 between them: “独一份的配方” becomes “配方”. Null elsewhere. */
export const dropModifier: Rewrite = (text, { start, end }) => {
  const [tie] = /^的(?=\p{Script=Han}{2})/u.exec(text.slice(end)) ?? [];
  return tie && BEFORE.test(text.slice(0, start)) ? { start, end: end + tie.length, text: '' } : null;
};
