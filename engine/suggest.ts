import { follow } from './check';
import type { Ruleset } from './compile';
import { type Finding, SEVERITIES } from './finding';
import { applyEdit, type Edit } from './span';
import type { CheckContext } from './surface';

/** The edit that removes one finding by its rule's own rewrite, or null when only the person knows the fact. */
export function suggest(text: string, finding: Finding, ruleset: Ruleset): Edit | null {
  const named = ruleset.rules.find(({ id }) => id === finding.ruleId);
  return named?.rule.rewrite?.(text, finding) ?? null;
}

/** The smallest single edit that turns `from` into `to`, on code point borders; null when they are equal. */
export function editBetween(from: string, to: string): Edit | null {
  if (from === to) return null;
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < from.length - start && tail < to.length - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const isInPair = (text: string, at: number) =>
    at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at] as string) && /[\uD800-\uDBFF]/.test(text[at - 1] as string);
  if (isInPair(from, start) || isInPair(to, start)) start--;
  if (isInPair(from, from.length - tail) || isInPair(to, to.length - tail)) tail--;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

/**
 * One edit that takes away every finding for which a rewrite is known, strongest and rightmost first, checked again after each.
 * Null when nothing can be offered. At most `maxSteps` rewrites are tried.
 */
export function suggestAll(text: string, ruleset: Ruleset, context: CheckContext = {}, maxSteps = 12): Edit | null {
  const check = follow(ruleset, context);
  let now = text;
  const refused = new Set<string>();
  for (let step = 0; step < maxSteps; step++) {
    const open = check(now)
      .filter((f) => !refused.has(`${f.ruleId}@${f.start}`))
      .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.start - a.start);
    const [finding] = open;
    if (!finding) break;
    const edit = suggest(now, finding, ruleset);
    if (edit && applyEdit(now, edit) !== now) now = applyEdit(now, edit);
    else refused.add(`${finding.ruleId}@${finding.start}`);
  }
  return editBetween(text, now);
}
