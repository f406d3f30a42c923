import { type Condition, defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { WECHAT_TERMS } from '../laws';

const SELLING = ['price', 'gift', 'event', 'urgency', 'salutation', 'call-to-action'] as const;
/** Marks and emoji count only where something is being sold; friends write 生日快乐🎂🎉🎈 to each other. */
const PROMOTION: Condition = { cues: SELLING, atLeast: 2 };

/** What only a seller shouts. */
const SHOUTED: Condition = {
  text: /甩卖|清仓|[仅只][要需]\s?\d|秒杀|包邮|手慢无|速来|\d\s?折|[一二三五六七八九]折|加我|赚钱|下单|最后[一\d]天|限时|特价|福利|抢购|优惠|领券/u,
};

export const explanation = defineExplanation({
  title: { zh: '符号过密', en: 'Too many symbols' },
  why: {
    zh: '成串的感叹号、表情和装饰符是垃圾广告的典型样子，容易被折叠、限流，也不好读。',
    en: 'Strings of exclamation marks, emoji and ornaments look like spam, get folded or throttled, and are hard to read.',
  },
  fix: {
    zh: '每段最多一个感叹号、三个表情，重点用一句话说清。',
    en: 'At most one exclamation mark and three emoji a paragraph; let one sentence carry the point.',
  },
  sources: [{ ...WECHAT_TERMS, article: '8.1.2.4' }],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { direct: 'off', internal: 'off' },
  stage: 'stable',
  find: [
    { pattern: /[!！‼❗]{3,}/gu, score: 0.5, needs: [PROMOTION] },
    // Rows of ornaments.
    {
      pattern: /(?:[★☆◆◇■□●◎▲△▼►▶✦✨]\s?){4,}/gu,
      score: 0.6,
      needs: [{ cues: SELLING, atLeast: 1 }],
    },
    // Rows of exclamation marks, or the same sign between all words, round what a seller shouts.
    {
      pattern: /[!！‼❗]{3,}/gu,
      score: 0.5,
      needs: [SHOUTED],
      unless: [{ pattern: /我(?!们?家)|吗|\?|慢|小时|取消|差|收到|合身|态度|垃圾/u, where: 'text' }],
    },
    {
      pattern: /(?:(?:[🔥💥🎁💰💵🎉⚡🛒📢🌟⭐💎👉🧧🈹★☆◆◇●✦✨]️?){1,4}\s?[\p{Script=Han}\d.]{1,6}\s?){3,}/gu,
      score: 0.5,
      needs: [SHOUTED],
      unless: [{ pattern: /我(?!们?家)|吗|\?|慢|小时|取消|差|收到|合身|态度|垃圾/u, where: 'text' }],
    },
    // Every few words shouted.
    {
      pattern: /(?:[^!\n]{1,8}!{2,}\s?){3,}/gu,
      score: 0.5,
      needs: [{ cues: SELLING, atLeast: 1 }],
      unless: [{ pattern: /我|吗|\?/u, where: 'text' }],
    },
    { feature: 'emoji-count', atLeast: 6, score: 0.5, needs: [PROMOTION] },
    { feature: 'bracket-blocks', atLeast: 3, score: 0.6, needs: [PROMOTION] },
    { feature: 'symbol-density', atLeast: 0.4, score: 0.5, needs: [PROMOTION] },
    // A mark after every character is there to get past a filter.
    {
      pattern: /(?:\p{Script=Han}[-❤♥^~+︱﹀✦★☆◆●]){3,}\p{Script=Han}/gu,
      score: 0.6,
    },
  ],
  // A complaint shouts, too, and sells nothing.
  unless: ['code', { pattern: /[差好]评|客服|垃圾|失望|投诉|满意|降价|快递|态度|肺炎/u, where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    '⟦🔥🔥🔥爆款返场❤️❤️❤️姐妹们冲冲冲💥💥💥⟧',
    '⟦年终清仓！！！！！全场骨折！！！！！⟧',
    '⟦★★★★★ 五星推荐 ★★★★★ 限时进店有礼 ◆◆◆◆⟧',
    '⟦【限时】【秒杀】【包邮】羊毛衫返场，手快有⟧',
    '⟦◆◇◆◇⟧限量⟦◆◇◆◇⟧仅此一次',
    '⟦❤️❤️❤️❤️❤️❤️限时团！！！姐妹们扣1⟧',
  ],
  good: [
    '生日快乐🎂！今天记得吃长寿面呀。',
    '【通知】周五下午两点消防演练，请按路线撤离。',
    'if (a !== b && !c) return !d; 这行逻辑反了。',
    '今天跑了10公里，开心！',
    '最终报价=单价×数量−优惠，公式在B3单元格。',
    '我爱❤你',
    '啊啊啊终于放假了！！！！！',
  ],
});
