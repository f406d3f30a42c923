/**
 * How much a text looks like an advertisement sent to many: each class of cue present adds its weight once, and what shows a person
 * talking takes away. Weights are logistic coefficients, fitted on short messages against chat, news, reviews and laws, rounded to half
 * points and doubled. A long text is as promotional as its most promotional window, so that length alone proves nothing.
 */
import type { Cue } from '../cue';
import { CUES, cueClassesIn } from './cues';
import { ENGLISH_SIGNS, englishPromotionOf } from './english-promotion';

const WEIGHTS: Readonly<Partial<Record<Cue, number>>> = {
  'opt-out': 6,
  phone: 4,
  link: 3,
  handle: 2,
  contact: 2,
  price: 2,
  gift: 2,
  event: 2,
  urgency: 2,
  salutation: 2,
  'call-to-action': 2,
  goods: 2,
  venue: 2,
  trade: 1,
  apology: 1,
  superlative: 1,
};

/** A pattern that can add to a text's weight. */
export interface PromotionSign {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Counts in texts without Chinese characters, and only there. */
  readonly isEnglish: boolean;
  /** The class of cue that it shows; English signs are of no class. */
  readonly cue?: Cue;
}

/** Every pattern that can add to the weight; what none of them could match weighs nothing, so `promotionOf` need not be asked. */
export const PROMOTION_SIGNS: readonly PromotionSign[] = [
  ...(Object.keys(CUES) as Cue[]).map((cue) => ({ pattern: CUES[cue], weight: WEIGHTS[cue] ?? 0, isEnglish: false, cue })),
  ...ENGLISH_SIGNS.map(([pattern, weight]) => ({ pattern, weight, isEnglish: true })),
];

/** What shows a person telling, asking, judging or reporting, and how much each takes away. */
const PERSONAL: readonly (readonly [RegExp, number])[] = [
  [/我(?![司公店行校区院社馆厂局处部])|自己|他|她|咱|俺|偶/u, 1],
  [/\?|[吗么呢](?:$|[,。,!~\s])|怎|如何|哪里|为什么|什么/u, 2],
  [
    /[差好]评|不错|一般|[难好]吃|味道|口感|态度|收到|退货|太[^,。]{1,4}了|很[^,。]{1,3}[,。]|后悔|失望|吐槽|哈哈|呵呵|嘻嘻|呜|\[[\u4e00-\u9fff]{1,3}\]|买[的了过]|囤货|好用|满意|快递|送货|降价|差价/u,
    1,
  ],
  [/记者|报道|日[电讯]|本报|据悉|据.{2,12}(?:报道|消息|透露)|日前|近日|昨[日天晚]|网友|曝光?|新浪|微博|官员|股[票份东]/u, 2],
  [/^第[一二三四五六七八九十百千零]+条/u, 4],
];

/** Classes that only say who and where; a shop's line and address alone are a service, not an offer. */
const REACH: ReadonlySet<Cue> = new Set(['phone', 'contact', 'handle', 'venue', 'apology', 'superlative', 'emoji']);

const WINDOW_CHARS = 300;

const HAN = /\p{Script=Han}/u;

/** The weight of one window, or what its cues weigh at most where that is less than asked for. */
function weigh(normal: string, possible: readonly Cue[] | undefined, atLeast: number): number {
  if (!HAN.test(normal)) return englishPromotionOf(normal);
  const present = cueClassesIn(normal, possible);
  let weight = 0;
  let isReach = true;
  for (const cue of present) {
    weight += WEIGHTS[cue] ?? 0;
    isReach &&= REACH.has(cue);
  }
  if (isReach) return 0;
  if (weight < atLeast) return weight;
  for (const [mark, less] of PERSONAL) if (mark.test(normal)) weight -= less;
  return weight;
}

/**
 * The weight of the most promotional 300 characters of a normalised text; 5 and more is an advertisement in 9 of 10 cases. Where it is less
 * than `atLeast`, how much less is not worked out. O(text).
 */
export function promotionOf(normal: string, possible?: readonly Cue[], atLeast = Number.NEGATIVE_INFINITY): number {
  let most = weigh(normal.slice(0, WINDOW_CHARS), possible, atLeast);
  for (let at = WINDOW_CHARS / 2; at + WINDOW_CHARS / 2 < normal.length; at += WINDOW_CHARS / 2)
    most = Math.max(most, weigh(normal.slice(at, at + WINDOW_CHARS), possible, atLeast));
  return most;
}
