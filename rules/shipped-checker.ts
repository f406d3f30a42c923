import { check, follow } from '@/engine/check';
import type { Correction } from '@/engine/classify/learned/correction';
import { correct } from '@/engine/correct';
import { type Action, actionOf, type Finding, type RuleId, scoreOf, type Verdict } from '@/engine/finding';
import { type RuleChoice, type Ruleset, rulesetOf } from '@/engine/ruleset';
import type { Edit } from '@/engine/span';
import { suggest, suggestAll } from '@/engine/suggest';
import type { CheckContext } from '@/engine/surface';
import { TABLES } from '@/engine/tables';
import { shippedBlueprint } from './blueprint';
import { DETECTIONS } from './detections';
import { PACKS, packOf } from './packs';

/** Everything the checker says of one text. */
export interface Assessment {
  readonly verdict: Verdict['kind'];
  readonly action: Action;
  /** 0…1. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** Checked before any text, so that the browser has read the functions that check one: first those that find nothing, then those that do. */
const SAMPLES = ['下午三点开会', '加微信领红包，全网最低价'];

/** Makes a part of what a check needs; nothing happens when it is there. */
export type Making = () => void;

/** Rules, made ready by the first call that needs them; holds no text between calls. */
export interface Checker {
  /** What the first check would have to make, in pieces of some milliseconds, for whoever has time before. */
  readonly makings: readonly Making[];
  /** Makes the rules ready now, without the tables that a check needs. */
  readonly makeRules: Making;
  /** All findings, sorted by start; spans in UTF-16 units of the given text. Never throws. */
  check(text: string, context?: CheckContext): readonly Finding[];
  /** Checks the versions of one text as it is being written: of a long text only what can have changed is looked at again. Keeps the last version. */
  follow(context?: CheckContext): (text: string) => readonly Finding[];
  /** The findings with verdict, action and score. */
  assess(text: string, context?: CheckContext): Assessment;
  /** The edit that removes one finding; null when only the person knows the fact, or half of the claim would be left. */
  suggest(text: string, finding: Finding, context?: CheckContext): Edit | null;
  /** One edit that removes every finding of the rules that can be satisfied whole, or null. */
  suggestAll(text: string, context?: CheckContext): Edit | null;
  /** What silences the learned score for a text and its like, without a word of it; null when it does not speak, or is too sure. */
  correct(text: string): Correction | null;
  /** True for a rule that speaks by the learned score, and is on. */
  asksScore(id: RuleId): boolean;
}

/** The choice of somebody who changed nothing else: packs that are off leave their rules to the trades that these name. */
export function withPacks(choice: RuleChoice): RuleChoice {
  const off = new Set(PACKS.filter(({ pack }) => !pack.on).map(({ id }) => id));
  const silent = DETECTIONS.filter(({ id }) => off.has(packOf(id)) && !choice.on?.includes(id));
  const [forTrade, forNobody] = [silent.filter(({ rule }) => rule.byIndustry), silent.filter(({ rule }) => !rule.byIndustry)];
  return { ...choice, onInTrade: forTrade.map(({ id }) => id), off: [...(choice.off ?? []), ...forNobody.map(({ id }) => id)] };
}

/** A checker by a rule set, which is asked for when it is needed, and what has to be made before that. */
export function checkerOf(ruleset: () => Ruleset, before: readonly Making[] = []): Checker {
  const checkText = (text: string, context?: CheckContext) => check(text, ruleset(), context);
  return {
    makings: [...before, ruleset, ...TABLES, ...SAMPLES.map((sample) => () => checkText(sample))],
    makeRules: ruleset,
    check: checkText,
    follow(context) {
      let read: ReturnType<typeof follow> | undefined;
      return (text) => {
        read ??= follow(ruleset(), context);
        return read(text);
      };
    },
    assess(text, context) {
      const findings = checkText(text, context);
      return { verdict: findings.length > 0 ? 'findings' : 'clean', action: actionOf(findings), score: scoreOf(findings), findings };
    },
    suggest: (text, finding, context) => suggest(text, finding, ruleset(), context),
    suggestAll: (text, context) => suggestAll(text, ruleset(), context),
    correct: (text) => correct(text, ruleset()),
    asksScore: (id) => ruleset().plan.learningRules.has(id),
  };
}

/** The shipped rule set with the given choices. What a page needs, and nothing that reads rules: the blueprint was drawn when this was built. */
export function shippedChecker(choice: RuleChoice = {}): Checker {
  let made: Ruleset | undefined;
  const ruleset = () => {
    made ??= rulesetOf(DETECTIONS, shippedBlueprint(), withPacks(choice));
    return made;
  };
  return checkerOf(ruleset, [shippedBlueprint]);
}
