import { cueClassesIn } from '@/engine/classify/cues';
import { featuresOf } from '@/engine/classify/learned/features';
import { signsOf } from '@/engine/classify/learned/signs';
import { tokensOf } from '@/engine/classify/learned/tokens';
import { normalise } from '@/engine/normalise/normalise';

/** What the model sees of a text, by the very code that the checker runs. */
export function evidenceOf(text: string): { buckets: Uint16Array; signs: Uint8Array } {
  const folded = normalise(text);
  const tokens = tokensOf(folded);
  const features = featuresOf(tokens);
  const signs = signsOf(cueClassesIn(folded.normal), tokens.isChinese);
  return { buckets: features.buckets.slice(0, features.count), signs: signs.numbers.slice(0, signs.count) };
}
