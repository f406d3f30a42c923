import { follow } from './check';
import { editBetween } from './edit-between';
import { type Finding, type RuleId, SEVERITIES } from './finding';
import type { Ruleset } from './ruleset';
import { applyEdit, type Edit } from './span';
import type { CheckContext } from './surface';

/** Longer texts are not checked again for one suggestion: a check costs about a millisecond per 2,000 characters. */
const MAX_CHECKED_AGAIN = 4_000;

const SENTENCE_END = /[。！？!?；;\n\r]/;

/** The sentence in which [start, end) stands, as [from, to). */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text[to] as string)) to++;
  return [from, to];
}

const rewriteOf = (ruleset: Ruleset, { ruleId }: Finding) => ruleset.rules.find(({ id }) => id === ruleId)?.rule.rewrite;

/** True when something in a text must not be sent in any wording: an offer of what is forbidden stays one when its way of contact is gone. */
function isBeyondWords(findings: readonly Finding[], ruleset: Ruleset): boolean {
  return findings.some(({ ruleId, severity }) => {
    const rule = ruleset.rules.find(({ id }) => id === ruleId)?.rule;
    return severity !== 'hint' && rule?.severity === 'block' && !rule.rewrite;
  });
}

/** True for an edit that puts other words in the place of the finding, and so answers it alone. */
const isReplacement = ({ start, end, text }: Edit) => text !== '' && end > start;

/**
 * True when, after a deletion, the sentence still says in words for which there is no rewrite what the rule objects to; after an addition, the
 * text does. Then only half of it would be answered.
 */
function leavesHalf(text: string, edit: Edit, finding: Finding, ruleset: Ruleset, context: CheckContext): boolean {
  const after = applyEdit(text, edit);
  const [from, to] = edit.text === '' ? sentenceAround(after, edit.start, edit.start) : [0, after.length];
  const left = follow(ruleset, context)(after).filter(({ ruleId, start }) => ruleId === finding.ruleId && start >= from && start < to);
  return left.some((other) => !rewriteOf(ruleset, other)?.(after, other));
}

/**
 * The edit that removes one finding by its rule's own rewrite. Null when only the person knows the fact, and when deleting it would leave
 * the rest of the same promise standing, or an offer of what must not be sent at all.
 */
export function suggest(text: string, finding: Finding, ruleset: Ruleset, context: CheckContext = {}): Edit | null {
  const edit = rewriteOf(ruleset, finding)?.(text, finding) ?? null;
  if (!edit || isReplacement(edit) || text.length > MAX_CHECKED_AGAIN) return edit;
  return isBeyondWords(follow(ruleset, context)(text), ruleset) || leavesHalf(text, edit, finding, ruleset, context) ? null : edit;
}

/** The text after the rewrites of all rules but the refused ones, strongest and rightmost finding first, and the rules that had a part in it. */
function rewritten(text: string, ruleset: Ruleset, check: (text: string) => readonly Finding[], refused: ReadonlySet<string>, maxSteps: number) {
  let now = text;
  const used = new Set<RuleId>();
  const stuck = new Set<string>();
  for (let step = 0; step < maxSteps; step++) {
    const [finding] = check(now)
      .filter(({ ruleId, start }) => !refused.has(ruleId) && !stuck.has(`${ruleId}@${start}`))
      .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.start - a.start);
    if (!finding) return { now, used, isDone: true };
    const edit = rewriteOf(ruleset, finding)?.(now, finding);
    if (edit && applyEdit(now, edit) !== now) {
      now = applyEdit(now, edit);
      used.add(finding.ruleId);
    } else stuck.add(`${finding.ruleId}@${finding.start}`);
  }
  return { now, used, isDone: false };
}

/**
 * One edit that takes away every finding for which a rewrite is known, checked again after each. A rule of which something would be left is
 * left out altogether, since half a promise is still one. Null when nothing can be offered, as for a text that must not be sent at all.
 * At most `maxSteps` rewrites are tried.
 */
export function suggestAll(text: string, ruleset: Ruleset, context: CheckContext = {}, maxSteps = 12): Edit | null {
  const check = follow(ruleset, context);
  if (isBeyondWords(check(text), ruleset)) return null;
  const refused = new Set<RuleId>();
  for (;;) {
    const { now, used, isDone } = rewritten(text, ruleset, check, refused, maxSteps);
    const halves = isDone ? check(now).filter(({ ruleId }) => used.has(ruleId)) : [];
    if (halves.length === 0) return editBetween(text, now);
    for (const { ruleId } of halves) refused.add(ruleId);
  }
}
