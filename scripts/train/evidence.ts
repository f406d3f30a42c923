import { cueClassesIn } from '@/engine/classify/cues';
import { featuresOf } from '@/engine/classify/learned/features';
import { signsOf } from '@/engine/classify/learned/signs';
import { tokensOf } from '@/engine/classify/learned/tokens';
import { normalise } from '@/engine/normalise/normalise';

const CHINESE = /\p{Script=Han}/u;

/** What the model sees of a text, by the very code that the checker runs. */
export function evidenceOf(text: string): { buckets: Uint16Array; signs: Uint8Array } {
  const folded = normalise(text);
  const features = featuresOf(tokensOf(folded));
  const signs = signsOf(cueClassesIn(folded.normal), CHINESE.test(folded.normal));
  return { buckets: features.buckets.slice(0, features.count), signs: signs.numbers.slice(0, signs.count) };
}
