import type { Normalised } from '../normalise/normalise';
import type { FeatureName } from '../rule';
import { cueClassesIn } from './cues';
import { promotionOf } from './promotion';

const longest = (text: string, run: RegExp) => Math.max(0, ...[...text.matchAll(run)].map((m) => m[0].length));
const count = (text: string, one: RegExp) => [...text.matchAll(one)].length;

/** Each figure over the given and the normalised text; the thresholds stand in the rules. Source: rules.md E.1, 2026-11-20. */
const FEATURES: Record<FeatureName, (given: string, normal: string) => number> = {
  'symbol-density': (t) => (t.length < 15 ? 0 : count(t, /[^\p{L}\p{N}\p{M}\s，。、：；]/gu) / t.length),
  'exclamation-run': (t) => longest(t, /[!！]+/g),
  'emoji-count': (t) => count(t, /\p{Extended_Pictographic}/gu),
  'character-run': (t) => longest(t, /([^哈呵嘿嘻呜啊6\s.。~～\-_=*…])\1+/gu),
  'phrase-repetition': (t) => longest(t, /(.{4,20}?)\1{2,}/gu),
  'bracket-blocks': (t) => count(t, /【[^】]{1,20}】/g),
  'cue-classes': (_, normal) => cueClassesIn(normal).size,
  promotion: (_, normal) => promotionOf(normal),
  'capitals-ratio': (t) => (count(t, /[a-z]/gi) < 20 ? 0 : count(t, /[A-Z]/g) / count(t, /[a-z]/gi)),
};

/** The figure of one feature over the whole text. */
export function featureOf(name: FeatureName, { given, normal }: Pick<Normalised, 'given' | 'normal'>): number {
  return FEATURES[name](given, normal);
}
