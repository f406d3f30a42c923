import type { ContextName } from '../rule';
import type { Scene } from './scene';

/** The words around a hit in its sentence, folded. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

type Context =
  /** Decided by the sentence alone. */
  | { readonly sentence: RegExp }
  /** Decided by the whole text. */
  | { readonly text: RegExp }
  /** Decided by what stands before and after the hit in its sentence. */
  | { readonly around: (s: Surroundings) => boolean }
  /** Decided by what stands before and after the hit in its line. */
  | { readonly line: (s: Surroundings) => boolean };

const CONTEXTS: Record<ContextName, Context> = {
  negated: { around: ({ before }) => /(?:不|没有|没|别|勿|并非|不敢说|不能说|禁止|切勿|请勿)[^，,、]{0,6}$/.test(before) },
  warned: { sentence: /警惕|谨防|当心|小心|骗局|防骗|反诈|辟谣|举报|切勿|请勿|不要相信|别信|抵制|严禁|打击|禁止/ },
  quoted: { around: ({ before, after }) => /[“"「『《][^”"」』》]*$/.test(before) && /^[^“"「『《]*[”"」』》]/.test(after) },
  reported: { sentence: /据|报道|通报|新闻|警方|法院|法务|规定|条例|办法/ },
  asked: { around: ({ after }) => /(?:吗|么|嘛|呢)?[?？]\s*$/.test(after.trimEnd()) || /(?:吗|么)\s*$/.test(after) },
  refused: { around: ({ before }) => /(?:拒绝|不接受|不做|不支持|不提供|不参与|不允许|不玩|从不)[^，,]{0,6}$/.test(before) },
  aspired: { sentence: /追求|目标|愿景|努力|争取|希望(?:成为|做)|梦想/ },
  promotional: {
    text: /元|块钱|折|优惠|特价|包邮|下单|抢购|购买|价格|到手|库存|链接|加我|加微|私信|咨询|家人们|姐妹们|宝子|亲们|亲，|新品|上新|本店|我家|我们家|咱家|品牌|面霜|精华|口红|面膜|护肤|产品|课程|套餐|师资|原料|口碑|性价比|续航|必入|闭眼入|购物|首选|推荐/,
  },
  // An address has no stop of its own, so a question mark in it ends no sentence.
  url: { line: ({ before }) => /(?:https?:\/\/|www\.)[!-+--~]*$/.test(before) },
  code: { around: ({ before, after }) => (before.split('`').length - 1) % 2 === 1 && after.includes('`') },
};

/** True when the named context holds for the hit at the folded range [from, to). */
export function isInContext(name: ContextName, scene: Scene, from: number, to: number): boolean {
  const context = CONTEXTS[name];
  const { text } = scene;
  if ('text' in context) return scene.remember(name, 0, text.length, () => context.text.test(text.normal));
  const [start, end] = scene.scope(from, to, 'line' in context ? 'line' : 'sentence');
  if ('sentence' in context) return scene.remember(name, start, end, () => context.sentence.test(text.normal.slice(start, end)));
  const decide = 'line' in context ? context.line : context.around;
  return scene.remember(name, from, to, () => decide({ before: text.normal.slice(start, from), after: text.normal.slice(to, Math.max(to, end) + 1) }));
}
