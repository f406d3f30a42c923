import type { Cue } from '../cue';
import type { Hit } from '../match/hit';
import type { Normalised } from '../normalise/normalise';
import type { FeatureName } from '../rule';
import type { CheckContext } from '../surface';
import { cueClassesIn } from './cues';
import { learnedCarrierOf, learnedScoreOf } from './learned/learned-score';
import { promotionOf } from './promotion';

/** How long the longest of the matches is, in UTF-16 units. A loop, because a long text has more matches than a call may have arguments. */
function longestOf(matches: Iterable<RegExpExecArray>): number {
  let longest = 0;
  for (const [match] of matches) longest = Math.max(longest, match.length);
  return longest;
}

const longest = (text: string, run: RegExp) => longestOf(text.matchAll(run));

/** The longest stretch, in UTF-16 units, of one phrase said three times or more; laughter and rows of marks are no phrase. */
function longestChorus(text: string): number {
  const isPhrase = (unit: string) => new Set(unit.match(/[\p{L}]/gu)).size > 1 && !/^\[.*\]$/u.test(unit);
  return longestOf([...text.matchAll(/([^\n]{2,20}?)\1{2,}/gu)].filter(([, unit]) => isPhrase(unit as string)));
}

function count(text: string, one: RegExp): number {
  let times = 0;
  for (const _ of text.matchAll(one)) times++;
  return times;
}

/** Each figure over the given and the normalised text, or from what is known besides; the thresholds stand in the rules. (Decision 0075.) */
const FEATURES: Record<FeatureName, (given: string, text: Normalised, context: CheckContext, possible?: readonly Cue[], atLeast?: number) => number> = {
  'symbol-density': (t) => (t.length < 15 ? 0 : count(t, /[^\p{L}\p{N}\p{M}\s，。、：；]/gu) / t.length),
  'exclamation-run': (t) => longest(t, /[!！]+/g),
  'emoji-count': (t) => count(t, /\p{Extended_Pictographic}/gu),
  'character-run': (t) => longest(t, /([^\P{L}哈呵嘿嘻呜啊嗷哦嗯唉hw])\1+/gu),
  'phrase-repetition': (t) => longestChorus(t),
  'bracket-blocks': (t) => count(t, /【[^】]{1,20}】/g),
  'cue-classes': (_given, { normal }, _context, possible) => cueClassesIn(normal, possible).size,
  promotion: (_given, { normal }, _context, possible, atLeast) => promotionOf(normal, possible, atLeast),
  learned: (_given, text, _context, possible) => learnedScoreOf(text, cueClassesIn(text.normal, possible)),
  'copies-sent': (_given, _text, { history }) => history?.copies ?? 0,
  'promotions-sent': (_given, _text, { history }) => history?.promotions ?? 0,
  'capitals-ratio': (t) => (count(t, /[a-z]/gi) < 20 ? 0 : count(t, /[A-Z]/g) / count(t, /[a-z]/gi)),
};

/**
 * The figure of one feature over the whole text. `possible` may leave out classes of cue that are known not to stand in it; how far a figure
 * is below `atLeast` need not be right.
 */
export function featureOf(name: FeatureName, text: Normalised, context: CheckContext = {}, possible?: readonly Cue[], atLeast?: number): number {
  return FEATURES[name](text.given, text, context, possible, atLeast);
}

/** Features that sum up cue classes, so that a finding can name them. */
const BY_CUES: ReadonlySet<FeatureName> = new Set(['promotion', 'learned', 'cue-classes']);

/** Where a feature that reached its threshold speaks, and by which cues: the whole text, or the stretch that carries a learned score. */
export function hitOf(name: FeatureName, text: Normalised): Hit {
  const range = name === 'learned' ? learnedCarrierOf(text) : { from: 0, to: text.length };
  return BY_CUES.has(name) ? { ...range, cues: [...cueClassesIn(text.normal)] } : range;
}
