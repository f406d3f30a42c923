import { deleteClause } from '@/engine/rewrite/delete-clause';
import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { COMPETITION_LAW, CONSUMER_LAW, PRICE_RULES } from '../laws';

const SIGNAL =
  /(?:(?:仅|只)剩\s*)?(?:最后|zui后|仅剩|只剩)\s*[\d一二两三四五六七八九十百]+\s*(?:个?名额|个(?!月|人|小时|星期)|份|单|波|席|件|位|套|台|瓶|盒|间)|名额[^,。!\n]{0,3}(?:不多|有限|告急|紧张)|倒数\s*[\d一二三]+\s*(?:分钟|小时|天)|只做[一二三\d]天|库存(?:不多|有限|见底)|最后一(?:波|批|轮)|库存告急|手慢[^,。!\n]{0,3}(?:无|没有?)|\d+\s*人正?在抢|恢复原价|永久涨价|(?:下一?[期批]|之后)[^,。!\n]{0,3}涨价\s*\d*|库存(?:只有|仅剩?)\s*\d+|永不返场|[拍卖]一[套件份个]少一[套件份个]|[拍售]完(?:就)?下架|售完不补|(?:明天|马上|立刻|今晚|随时)(?:就|起)?(?:恢复原价|涨价|涨回)\s*\d*|拍下就涨|错过(?:这[次波]|今天)?(?:再等|没有下次|等一年|后悔|就没)|拍大腿|亏一个亿|倒\s*计\s*时\s*\d+\s*(?:分钟|小时|秒|天)?|最后一天/gu;

/** Another of the signals stands beside the hit. */
const ANOTHER: Condition = { pattern: new RegExp(SIGNAL.source, 'u'), where: 'text' };

/** Something is for sale. */
const OFFER: Condition = {
  pattern: /名额|拍下|下单|抢|秒杀|原价|涨价|福利|优惠|特价|到手|团购|库存|单(?!位|独|词|元|身|纯)|直播间|报名|定金|券|包邮|折/u,
  where: 'text',
};

const ANCHORS = [
  ...['最后', 'zui后', '仅剩', '只剩'].flatMap((few) => [...' 123456789一二两三四五六七八九十'].map((count) => few + count)),
  ...'名额 库存 手慢 在抢 恢复原价 涨价 就涨 涨回 少一 倒数 只做 返场 下架 不补 错过 大腿 一个亿 倒计 倒 计'
    .replace('倒 计', '倒_计')
    .split(' ')
    .map((word) => word.replace('_', ' ')),
];

export default defineRule({
  title: { zh: '虚假紧迫', en: 'False urgency' },
  why: {
    zh: '“最后3个”“明天涨价”如果不是真的，就是误导；连着用会让人反感，也容易被判为营销骚扰。',
    en: '“Last 3” or “price goes up tomorrow” misleads unless true; piled up it annoys people and reads as spam.',
  },
  fix: { zh: '写清真实的截止时间和数量，其余的催促删掉。', en: 'Give the real deadline and number, and drop the rest of the pressure.' },
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  sources: [
    { ...PRICE_RULES, article: '第十九条' },
    { ...COMPETITION_LAW, article: '第九条' },
    { ...CONSUMER_LAW, article: '第二十条' },
  ],
  find: [
    { pattern: SIGNAL, anchors: ANCHORS, needs: [ANOTHER], severity: 'warn', score: 0.85 },
    {
      pattern: /(?:最后|仅剩|只剩)\s*\d+\s*(?:个?名额|份|单|席|件)|库存告急|手慢[^,。!\n]{0,3}(?:无|没有?)|\d+\s*人正?在抢|拍下就涨|永久涨价|拍大腿/gu,
      anchors: ANCHORS,
      needs: [OFFER],
      score: 0.6,
    },
  ],
  unless: [
    'warned',
    'asked',
    'quoted',
    { pattern: /系统实时|没抢到|抢到了|以报名页面为准|不用着急|末班车|作业|考试|离职|上班|寒假|暑假|截图为证|别写/u, where: 'text' },
  ],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦最后3个名额⟧！！今晚12点⟦恢复原价⟧，⟦错过没有下次⟧',
    '⟦仅剩2单⟧，后台已经有⟦300人在抢⟧',
    '⟦最后一天⟧⟦最后一天⟧，明天⟦永久涨价⟧，别等我求你',
    '⟦倒计时5分钟⟧，不下单等于⟦亏一个亿⟧',
    '⟦库存告急⟧，⟦手慢无⟧，今天不买明天⟦拍大腿⟧',
    '⟦zui后3个名额⟧，⟦拍下就涨⟧，⟦倒 计 时 5分钟⟧',
    { text: '团购⟦最后 5 份⟧，⟦手慢无⟧，⟦明天恢复原价⟧', surface: 'group' },
    '名额⟦只剩最后两个⟧了，再不报就没了，⟦明天涨价500⟧',
    '今晚十二点一过⟦立刻恢复原价⟧，⟦库存不多⟧了',
    '限量100份，已经抢了98份，⟦手慢真的没有⟧',
    '⟦最后20个名额⟧，报完⟦恢复原价⟧，别犹豫了',
    '⟦仅剩三席⟧，⟦下一期涨价1000⟧',
    '⟦库存只有50⟧件，⟦拍完下架⟧，⟦永不返场⟧',
    '🚨⟦最后三个名额⟧🚨 今晚十二点涨价，手慢⟦拍大腿⟧',
    '⟦库存见底⟧，⟦错过这次再等⟧一年',
    '还剩⟦最后5席⟧，今晚截止，之后⟦恢复原价⟧3980',
    '全国⟦仅剩一百套⟧，⟦拍一套少一套⟧，⟦售完不补⟧',
    '⟦倒数三小时⟧，⟦错过这波再等⟧半年，快冲',
    '⟦只做三天⟧！⟦名额紧张⟧，明早九点⟦恢复原价⟧',
  ],
  good: [
    '报名通道今天18:00关闭，之后会按报名顺序发确认短信。',
    '这是我最后一次提醒交作业，没交的同学今晚补一下。',
    '剩余名额3个，系统实时显示，以报名页面为准。',
    '地铁末班车22:30，错过要打车了，大家抓紧。',
    '我们每周都有活动，不用着急下单，按需购买就好。',
    '今天是最后一天上班，谢谢大家这一年的照顾。',
    '库存剩 12 件，页面实时更新，卖完补货要两周。',
    '只剩两天就放假了',
    '还剩最后一个苹果，谁吃',
    '会议室只剩一个位置了，晚来的坐外面。',
    '报名最后一天，还没交材料的同学抓紧。',
    '核酸点最后一批十点结束。',
    '考研倒计时30天，大家加油。',
    '演唱会门票手慢无，我没抢到。',
    '只剩最后一节课了，同学们加油',
    '距离交卷还剩最后十分钟。',
    '今晚就开始涨潮，海边注意安全。',
    '最后两个包子给你留着。',
    '库存只有5件，盘点表已更新。',
    '明天涨价的是汽油，今晚去加满吧。',
    '名额有限，请各班推荐两名同学参赛。',
    '还剩最后一批快递没派，晚点到。',
  ],
  rewrites: [
    ['最后3个名额！！今晚12点恢复原价，错过没有下次', '最后3个名额！！'],
    ['最后一天最后一天，明天永久涨价，别等我求你', '别等我求你'],
  ],
});
