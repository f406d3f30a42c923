import { beside } from '@/engine/match/beside';
import { defineExamples, defineRule } from '@/engine/rule';

/** Events that move a share price. */
const EVENTS = ['净利', '业绩', '并购', '收购', '重组', '增持', '减持', '解禁', '裁员', '季报', '年报', '财报', '定增', '停产', '立案', '股权'];

/** Words of somebody who knows it before the market. */
const SECRECY = [
  '别外传',
  '别往外说',
  '先别说',
  '别说出去',
  '未公告',
  '没公告',
  '还没公告',
  '没发公告',
  '公告前',
  '内部消息',
  '提前知道',
  '内部版',
  '我先听说',
  '懂的都懂',
  '先上车',
  '跟我上',
];

const EVENT =
  '被收购|收购|净利润|利润翻|业绩|中了?个?[^,。]{0,5}(?:亿|大单)|停牌|重组|暴雷|计提|资方谈好|[abcd]轮|估值|fda批|获批|实控人|协议[^,。]{0,2}签|董事长被|被带走|定增|裁掉?|裁员|业绩预告|下修|大客户解约|营收腰斩|腰斩|大股东';
const UNSAID =
  '(?:还)?没(?:有)?(?:发?公告|披露)|公告还没|还没(?:公告|披露|官宣|发)|财报[^,。]{0,3}才|财报前|才宣布|先别说|别(?:外传|说出去)|懂的都懂|(?:下周|明天|周[一二三四五]|下月|月底|今晚|晚上)[^,。]{0,3}(?:发)?(?:公告|官宣|宣布|停牌)|董秘说|内部消息|先买点?|已经在减持';

export default defineRule({
  title: { zh: '未公开的重大信息', en: 'Material information not yet public' },
  why: {
    zh: '业绩、并购、增减持、裁员等消息在公告前说出去，可能构成内幕信息泄露；听来的消息还可能是谣言。',
    en: 'Telling results, mergers or layoffs before they are announced can be a leak of inside information, and what was overheard may be false.',
  },
  fix: { zh: '只引用已经公告的内容，写上公告日期；没公告的不说。', en: 'Quote what has been announced, with its date; keep the rest to yourself.' },
  severity: 'warn',
  bySurface: { internal: 'hint' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国证券法', en: 'Securities Law of the PRC' },
      article: '第五十三条、第五十六条、第七十八条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    { terms: EVENTS, needs: [{ terms: SECRECY, within: 24, where: 'sentence' }] },
    {
      pattern: /下(?:周|个?月|个?季度)[^\n。]{0,10}(?:公告|官宣)[^\n。]{0,8}(?:并购|重组|增持|减持|收购|停牌|复牌)/gu,
      anchors: ['公告', '官宣'],
    },
    {
      pattern: /(?:我们公司|我司|自家|公司)(?:的)?股票?[^\n。]{0,10}(?:解禁|要涨|要跌|停牌|复牌|回购)[^\n。]{0,10}(?:提前|赶紧|上车|知道的|买)/gu,
      anchors: ['股'],
    },
    {
      pattern: new RegExp(beside(EVENT, UNSAID, 26), 'gu'),
      anchors: '公告 官宣 披露 宣布 财报 先别说 别说 外传 懂的都懂 先买 董秘说 内部消息 减持了 下周'.split(' '),
      unless: [{ text: /已(?:公告|披露|于|发布)|昨天发布|邮箱|可以查|链接|新闻报道|什么时候|\?$|房协议|电视剧|材料/u }],
    },
    // Weaker: a change in a company's fortune, and that it is not out yet.
    {
      pattern: new RegExp(
        beside(
          '合作谈成|亏损|盈利|剥离|套现|减持计划|三期数据|立案|订单|产能|合并方案|换股|投票过了|中标|业绩|并表|募资|ipo|上市|高管|造假|退市|分红|拆分|涨价函|巨头',
          '公告(?:流程|在走)|你懂|爆个料|才发(?!现|生|货|觉)|之前公布|知道就好|还没挂出来|审完才发|还没对外|内部刚|先别声张|见公告|周末公告|没公开|别往外|悄悄说|还没宣布|没官宣|保密期',
          28,
        ),
        'gu',
      ),
      anchors: '公告 你懂 爆个料 才发 公布 知道就好 挂出来 对外 内部刚 声张 公开 别往外 悄悄说 宣布 官宣 保密期'.split(' '),
      unless: [{ text: /已经发了|已披露|已公告|动员会|竣工|打不开|收货|新闻/u }],
      score: 0.6,
    },
  ],
  unless: [{ terms: ['公告编号', '已披露', '公开报道', '已公告', '以公告为准', '以官方', '谣言', '传闻', '据公告'], where: 'sentence' }],
});

export const examples = defineExamples({
  bad: [
    '公司⟦下周出公告要并购⟧，别往外说，先上车',
    '⟦季报⟧⟦净利⟧不太好，内部消息，懂的都懂',
    '听IT说要⟦裁员⟧30%，还没公告，群里别发',
    '⟦我们公司股票下个月解禁，提前知道的⟧进',
    '⟦业绩⟧内部版出来了，没公告先别外传',
    '⟦收购⟧案下周官宣，别往外说，跟我上',
  ],
  good: [
    '业绩预告以公告编号2026-087为准，已披露。',
    '宏观上来说，行业增速在放缓，仅供参考。',
    '公司减持了仓库数量，全部搬到新园区。',
    '关于裁员传闻，请以官方公告链接为准，勿转谣言。',
    '季报电话会下月召开，具体时间等公告。',
    '今年业绩不错，感谢大家的努力。',
  ],
});
