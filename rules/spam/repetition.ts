import { type Condition, defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { WECHAT_TERMS } from '../laws';

const SELLING = ['price', 'gift', 'event', 'urgency', 'call-to-action', 'contact', 'handle', 'link', 'trade'] as const;
/** Friends repeat for fun; repeating an offer is pushing. */
const OFFER: Condition = { cues: SELLING, atLeast: 1 };

const PERSONAL: Condition = { pattern: /(?<![加找私系])我(?!私)|[差好]评|不错|很好|满意|垃圾|\?|肺炎|哈哈|\[[^\]]{1,6}\]|\/\//u, where: 'text' };

export const explanation = defineExplanation({
  title: { zh: '重复刷屏', en: 'Repetition' },
  why: {
    zh: '同一个字、同一句话连着重复，平台会当作刷屏折叠或禁言，群里的人也会嫌吵。',
    en: 'Repeating a character or phrase over and over is treated as flooding and gets folded or muted.',
  },
  fix: { zh: '只说一遍；要强调就写清楚时间和条件。', en: 'Say it once; give the time and the terms if it matters.' },
  sources: [
    { ...WECHAT_TERMS, article: '8.1.2.4' },
    {
      name: { zh: 'X 真实性政策', en: 'X Authenticity policy' },
      article: 'Platform manipulation and spam: duplicative content',
      documentNumber: '2026-06-29',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: [
    { pattern: /抢{4,}|买{5,}|赚{4,}|低{4,}|冲{6,}|速{4,}|送{4,}|领{4,}/gu, score: 0.7 },
    { feature: 'character-run', atLeast: 6, score: 0.5, needs: [{ cues: ['salutation', ...SELLING], atLeast: 2 }] },
    { feature: 'phrase-repetition', atLeast: 8, score: 0.6, needs: [OFFER], unless: [PERSONAL] },
  ],
  unless: ['code', { terms: ['歌词', '口令', '测试'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    '⟦抢抢抢抢抢抢抢抢⟧！今晚八点不见不散',
    '⟦速来下单 速来下单 速来下单 速来下单 库存不等人⟧',
    '⟦福利来了！福利来了！福利来了！进群看置顶⟧',
    '⟦低低低低低低⟧价，家人们别犹豫',
    '⟦加群加群加群加群，晚了就没位置⟧',
    '⟦赚赚赚赚赚赚赚⟧，进来了就不走',
  ],
  good: [
    '哈哈哈哈哈哈哈哈哈你这个表情包太好笑了',
    '=========== 以下是会议纪要 ===========',
    '他说等等，我就等等，结果等了一个小时。',
    '电话号码里有三个8，别记错了。',
    '66666666，这波操作可以的',
    '好的好的好的，我马上到',
  ],
});
