import { cueClassesIn } from '@/engine/classify/cues';
import { featuresOf } from '@/engine/classify/learned/features';
import { MODEL_CUES } from '@/engine/classify/learned/linear-model';
import { tokensOf } from '@/engine/classify/learned/tokens';
import { normalise } from '@/engine/normalise/normalise';

const CHINESE = /\p{Script=Han}/u;

/** What the model sees of a text, by the very code that the checker runs. */
export function evidenceOf(text: string): { buckets: Uint16Array; cues: Uint8Array } {
  const folded = normalise(text);
  const { buckets, count } = featuresOf(tokensOf(folded));
  const present = cueClassesIn(folded.normal);
  const places = MODEL_CUES.flatMap((cue, place) => (present.has(cue) ? [place] : []));
  if (CHINESE.test(folded.normal)) places.push(MODEL_CUES.length);
  return { buckets: buckets.slice(0, count), cues: Uint8Array.from(places) };
}
