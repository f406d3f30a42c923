import type { Expression } from '../match/expression';
import { normalise } from '../normalise/normalise';
import type { Rewrite } from '../rule';

/**
 * Rewords the hit by the first pattern that matches it whole, folded and without spaces; groups as in String.replace.
 * An empty wording deletes; null when no pattern matches.
 */
export function replacePattern(...pairs: readonly (readonly [Expression, string])[]): Rewrite {
  return (text, { start, end }) => {
    const hit = normalise(text.slice(start, end)).normal.replace(/\s/g, '');
    for (const [pattern, wording] of pairs) {
      const whole = new RegExp(`^(?:${pattern.source})$`, 'u');
      if (whole.test(hit)) return { start, end, text: hit.replace(whole, wording) };
    }
    return null;
  };
}
