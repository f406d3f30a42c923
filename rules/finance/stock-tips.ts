import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { CRIMINAL_LAW, FINANCE_MARKETING_RULES, SECURITIES_LAW } from '../laws';

/** Somebody is to follow. */
const FOLLOW: Condition = {
  pattern:
    /想跟|布局|跟[上着单]|上车|直播|[加进入]\s*(?:v|微|q)?[^,。!\n]{0,3}[群裙]|领取?|代码|满仓|仓位|盯住|翻倍|目标价|老师|大佬|带你|带飞|私聊|免费|别外传|拿住|开盘|早盘|尾盘|[三四五\d]个?板|推送|公布|赶紧买|体验|埋伏|加(?:我|微|v|q)|微信|qq|股票池/u,
  where: 'text',
};

/** Shares are spoken of. */
const SHARES: Condition = {
  pattern: /股|上市公司|领票|的票|主升浪|重组|建仓|涨停|满仓|翻倍|目标|股票|票票|代码|公告|9:25|开盘|收购|主力|庄家|大盘|操盘|黄金|期货|外汇|跟单|操作/u,
  where: 'text',
};

export default defineRule({
  title: { zh: '荐股或内幕消息', en: 'Stock tips or inside news' },
  why: {
    zh: '没有牌照不能荐股、带单；传内幕消息买卖股票，发的人和听的人都可能担责。',
    en: 'Nobody without a licence may give tips or lead trades; passing on inside news binds teller and listener alike.',
  },
  fix: { zh: '只转公开公告并附链接，删掉个股推荐和买卖建议。', en: 'Link public announcements only; take out picks and advice to buy or sell.' },
  severity: 'warn',
  bySurface: { internal: 'hint' },
  stage: 'stable',
  sources: [
    { ...SECURITIES_LAW, article: '第五十三条、第五十六条、第一百六十一条、第一百九十一条、第一百九十三条' },
    { ...CRIMINAL_LAW, article: '第一百八十条、第一百八十一条' },
    { ...FINANCE_MARKETING_RULES, article: '第十六条、第十八条' },
  ],
  find: [
    {
      terms:
        '老师喊单 直播喊单 跟单带飞 股神带单 涨停板战法 抓妖股 抓涨停 牛股代码 牛股推荐 推荐牛股 免费诊股 股票内部消息 内幕股 主力告诉我 庄家告诉我 涨停敢死队 操盘手战法 明日金股 涨停牛股 股票交流群 股民交流群 炒股交流群'.split(
          ' ',
        ),
      variants: ['separated', 'homophone', 'pinyin'],
      needs: [FOLLOW],
    },
    {
      pattern: /(?:喊|带)(?:单|dan)|[荐诊](?:股|gu)|(?<!黄)[妖牛黑金](?:股|gu(?![a-z]))|黑马股|[🐮🐂]股池?|股池|票票|跟单(?!号|员)/gu,
      anchors: '喊单 带单 跟单 dan 荐股 荐gu 诊股 诊gu 妖股 牛股 黑股 金股 妖gu 牛gu 黑gu 金gu 黑马股 股池 🐮 🐂 票票'.split(' '),
      needs: [FOLLOW],
    },
    {
      pattern:
        /内幕(?:消息)?|内部消息|(?:庄家|主力)[^,。!\n]{0,6}(?:建仓(?:完毕)?|告诉我?|拉升|进场)|建仓完毕|满仓干|梭哈|目标翻[一二三四五\d]?倍|重组[^,。!\n]{0,6}(?:下周|公告)|(?:明早|明天)[^,。!\n]{0,6}(?:代码|必?涨停)|必涨停?|涨停见|主升浪|进群领票|(?:推荐|手里|今天)的(?:股)?票|连续[^,。!\n]{1,3}涨停|要被(?:收购|借壳|重组)|(?:日|周)(?:赚|收益)\s*(?:\d+\s*%|千元|\d+)/gu,
      anchors: '内幕 内部消息 庄家 主力 建仓 满仓 梭哈 目标翻 重组 代码 涨停 主升浪 领票 的票 的股票 必涨 要被 日赚 周收益 周赚 日收益'.split(' '),
      needs: [FOLLOW, SHARES],
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    'reported',
    { pattern: /禁止|不得|电视剧|剧情|追到|年报|市盈率|作业|股东会|投票代码|公司禁止|诈骗|被骗|骗子|骗局|篮球|比赛|监管|处罚/u, where: 'text' },
  ],
});

export const examples = defineExamples({
  bad: [
    '明早9:25分盯住这只，⟦内部消息⟧，⟦目标翻倍⟧',
    '老师今晚⟦直播喊单⟧，跟上的这周都吃了三个板',
    '有⟦内幕⟧，重组下周公告，先上车再说，别外传',
    '⟦免费诊股⟧，加群领⟦牛股代码⟧，⟦涨停板战法⟧',
    '⟦庄家已经建仓完毕⟧，⟦主力告诉我⟧的，满仓干',
    '带你⟦抓妖gu⟧，进🐧裙看⟦🐮股池⟧',
    '⟦明早九点代码⟧发群里，⟦票票⟧拿住，⟦涨停见⟧',
    { text: '明天开盘⟦满仓干⟧这只，⟦内幕消息⟧，别外传', surface: 'group' },
    '⟦明天必涨停⟧，代码私聊，会员群已埋伏',
    '加V进⟦股票交流群⟧，每日推送三只⟦黑马股⟧',
    '跟着机构大佬操作，⟦周收益30%⟧，进群免费体验',
    '⟦涨停敢死队⟧内部群，今晚公布⟦明日金股⟧',
    '某上市公司⟦要被收购⟧，我表哥在里面上班，赶紧买',
    '现货黄金⟦喊单⟧，⟦日赚千元⟧，免费⟦跟单⟧',
    '今天⟦推荐的票⟧又涨停了，想跟的加我微信',
    '私募大佬带队，明天布局⟦主升浪⟧，⟦进群领票⟧',
    '老師⟦推薦的股票⟧⟦連續三個漲停⟧，想跟上的進群',
    '期货⟦带单⟧老师，胜率90%，今晚八点直播',
  ],
  good: [
    '今天大盘跌了，我的基金又绿了，心疼。',
    '公司禁止员工在任何群里讨论未公开的重组信息。',
    '财经课作业：用公开年报算一下这家公司的市盈率。',
    '电视剧里那个庄家太坏了，我追到第20集。',
    '股东会通知已发，附件有网络投票代码。',
    '公司公告重组事项已终止，公告链接在公众号里。',
    '球队主力伤了，下周比赛难打。',
    '大盘又跌到三千点了',
    '我定投了沪深300，慢慢来',
    '上市公司公告收购标的已完成过户',
    '今天涨停的股票好多',
    '我买的股票跌停了，求安慰。',
    '公司股票今天涨停，大家的期权值钱了。',
    '新闻说证监会查处了一起内幕交易案。',
    '直播带单的都是骗子，我朋友亏了十万。',
    '老师推荐的书我买了',
  ],
});
