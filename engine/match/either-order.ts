/**
 * Source of a regular expression for two kinds of wording in one sentence, in either order, at most `within` characters apart:
 * `eitherOrder('高薪|日结', '在家|零门槛', 16)`. The gap is lazy, so a match ends at the nearest partner. Both parts may hold alternatives.
 */
export function eitherOrder(a: string, b: string, within: number): string {
  const gap = `[^。!?\\n]{0,${within}}?`;
  return `(?:${a})${gap}(?:${b})|(?:${b})${gap}(?:${a})`;
}
