/**
 * A regular expression, or what one is made from. Those of the shipped rules are data in a page (scripts/build/expressions-as-data.mjs):
 * of a thousand a text asks a few, and making one takes longer than reading it as two strings.
 */
export type Expression = Pick<RegExp, 'source' | 'flags'>;

const made = new WeakMap<Expression, RegExp>();

/** The regular expression, the same for the same data, made when first asked for. */
export function expressionOf(expression: Expression): RegExp {
  if (expression instanceof RegExp) return expression;
  const known = made.get(expression) ?? new RegExp(expression.source, expression.flags);
  made.set(expression, known);
  return known;
}
