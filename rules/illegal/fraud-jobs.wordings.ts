import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import type { Condition, Rule } from '@/engine/rule';
import { DEALING } from '../dealing';
import { EVERY_VARIANT } from '../every-variant';
import { TELLING } from '../telling';
import { ABROAD, EARN, EASY, EASY_TERMS, HONEST_WORK, JOBS, LOAN_BAIT, LOANS, PAID, SCHEME_BAIT, SCHEMES, TOO_EASY } from './fraud-jobs.words';

/** Whoever lends to anybody wants to be reached, or names what it costs. */
const LENDER: Condition = { text: /加|私|找我|联系|滴|微信|秒|收费|放款|到账|下款|一天|都能|打\s?1|咨询|费率|手续费|个点|成功/u };
const HONEST_LENDING: Condition = { terms: ['还款日', '年利率', '官方', '客服电话', '划算', '信用报告', '我的', '查询'], where: 'text' };

/** The wordings of “Job, rebate and loan scams”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // Pay by the day or piece beside an easy condition.
  {
    pattern: new RegExp(`${EARN}[^。!?\\n]{0,24}?(?:${EASY})|(?:${EASY})[^。!?\\n]{0,24}?${EARN}`, 'gu'),
    needs: [
      {
        text: /兼职|招|项目|任务|手机|加|私|@|微信|qq|\d{6,}|进群|咨询|联系|有意|操作|提现|平台|打字|点赞|佣金|返|工作室|可做|赚|接单|在家/u,
      },
    ],
    unless: [HONEST_WORK],
    score: 0.85,
  },
  // Fake orders and paid tasks.
  {
    pattern: anyOf(
      /(?<![印粉牙冲洗涂])刷\s?[.·]?\s?(?:单(?![子价元位据词页])|dan|信誉|销量)[^。!?\n]{0,12}(?:返|佣|赚|兼职|元|任务|加|日结|招|一单)|(?:兼职|招|做|代)\s?刷\s?单(?![价元位])/u,
      /返(?:利|佣)(?:群|日结|\s?\d+\s?%)|做(?:任务|单)[^。,\n]{0,6}返(?:佣|现|利)/u,
      /(?:点赞|关注|抖音|快手|打字|录入|挂机)(?:员|兼职|赚钱|任务|项目)[^。\n]{0,12}(?:日结|一单|元|赚|佣金|收益)/u,
      /(?:挂机|卦机|搬砖|掘金|撸货|偏门|灰产|暴利|项目)[^。!?\n]{0,10}(?:日[入赚收]|单日|月入|一天|收益)\s?[^。\n]{0,3}\d+/u,
    ),
    score: 0.85,
  },
  // Loans for anyone, credit records cleaned.
  {
    pattern: anyOf(
      /(?:黑\s?户|白户|黑白户|花户|烂征信|征信(?:花|黑|烂|不好))[^。!?\n]{0,8}(?:都[做能办]|可做|可办|可贷|秒批|秒下|包下|能下|也能|照样|下款)/u,
      /(?:征信|信用)(?:洗白|修复|铲单)|(?:秒批|包下|秒下|百分百下)款?[^。,\n]{0,8}(?:身份证|征信|贷|口子|额度)|身份证[^。,\n]{0,6}(?:秒到账|可贷|秒批|最高可达)/u,
      /(?:内部|强开|必下|新)口子|(?:注销|关闭)[^。!?\n]{0,10}(?:校园贷|百万征信|百万保障|借贷账[号户])|不看(?:征信(?![号函义兵])|负债(?![率表])|黑白)/u,
    ),
    unless: [{ terms: ['怎么', '为什么', '吗', '查询', '会不会', '惩戒', '制度', '什么时候', '?', '？'], where: 'sentence' }],
    score: 0.85,
  },
  // Teachers who trade for you; schemes that recruit.
  {
    pattern: anyOf(
      /(?:导师|老师|高手|操盘手|大神)[^。!?\n]{0,10}(?:带单|带你|建[群倉仓]|喊单|一对一带)|稳赚内幕/u,
      /(?:牛股|涨停|黑马)[^。!?\n]{0,12}(?:免费|领取|加|进群|推荐|不收费|不收費|qq|微信)/u,
      /(?:免费|每天|内部)[^。!?\n]{0,8}(?:送|推荐|领取|获取)[^。,\n]{0,6}(?:牛股|涨停|黑马|股票)|高薪(?:陪聊|接单|男公关)|(?:刷|走|凑)流水(?:验证|凑单|退款|解冻)/u,
      /(?:资金盘|拉手|裂变模式|炒币|外汇合约|u搬砖)[^。\n]{0,10}(?:招|火热|代理|收益|合作|稳)/u,
      /(?:招拉手|招收?代理|诚招代理)[^。\n]{0,14}(?:日结|日过|收益|u|@|暴利|日入)/u,
    ),
    score: 0.85,
  },
  // Homophones and trade words of the side-hustle sellers: 橡木 stands for 项目, 桃李 for 套利.
  {
    pattern: anyOf(
      /橡木|桃李橡|卦机|撸(?:美金|u|货)(?:项目|橡木)?|不割韭菜|一手项目|偏门(?:项目|桃李)|暴利(?:项目|行业)/u,
      /(?:日[赚入]|月入)\s?[\d一二三五十]+\s?[百千万w][^。\n]{0,6}(?:私|加|@|\+|来|不是梦)/u,
      /(?:个人|单人|工作室)[^。,\n]{0,4}(?:月|日)(?:收[入益]|利润|保底)[^。,\n]{0,3}\d/u,
      /每[天月日](?:稳定)?(?:收益|收入)\s?\d+(?:[-~]\d+)?[kw万+](?:\+|以上)?/u,
    ),
    needs: [{ text: /私|加|@|\+|联系|咨询|有意|来|工作室|个人|招|长期|适合|实地考察|合作|稳定|手机/u }],
    severity: 'warn',
    score: 0.7,
  },
  // A stranger who has “received your CV” and wants you on another channel.
  {
    pattern:
      /(?:收到|看到|接到)[^。!?\n]{0,10}(?:简历|应聘|求职)[^。!?\n]{0,30}?(?:加我?|联系|qq|微信)\s?[a-z]*\d{0,12}|(?:请?加)(?:人事|hr|主管|经理)[^。\n]{0,6}(?:qq|微信)/gu,
    needs: [{ text: /您|你|岗位|应聘|兼职|招聘/u }],
    severity: 'warn',
    score: 0.7,
  },
  // A job paid by the piece that asks for nothing, or for money first.
  {
    terms: JOBS,
    needs: [PAID, TOO_EASY],
    unless: ['asked', TELLING, HONEST_WORK],
    severity: 'warn',
    score: 0.75,
  },
  // Credit for anybody, or debts made to vanish.
  {
    terms: LOANS,
    needs: [LOAN_BAIT, LENDER],
    unless: ['asked', TELLING, HONEST_LENDING],
    severity: 'warn',
    score: 0.75,
  },
  // A scheme or a teacher that cannot lose.
  {
    terms: SCHEMES,
    needs: [
      SCHEME_BAIT,
      { pattern: /稳赚|不赔|翻|返|解冻|涨停|一天百分之|信号|日化|跟着|包赚|带你|周息|月息|回本|终身领|必涨停|(?<!不)保本/u, where: 'text', within: 30 },
    ],
    unless: ['asked', TELLING, { terms: ['基金净值', '历史业绩', '个股', '公司公告', '板块', '实验', '作业', '课', '谨慎', '股指', '持仓'], where: 'text' }],
    severity: 'warn',
    score: 0.7,
  },
  // Easy terms and pay by the piece, from somebody who is looking for takers.
  {
    terms: EASY_TERMS,
    needs: [PAID, { text: /招|加(?:我|微|v|群)|找我|联系|私|跟我|报名|要的|有意|来人|名额|进群|想做|想赚|了解|操作/u }],
    unless: ['asked', TELLING, HONEST_WORK],
    severity: 'warn',
    score: 0.75,
  },
  // Unmistakable lures, and somebody deals.
  {
    terms: [
      '轻松赚钱',
      '手机赚钱',
      '手机就能赚',
      '就能赚钱',
      '躺赚',
      '点赞赚钱',
      '点赞兼职',
      '打字兼职',
      '打字员兼职',
      '刷单',
      '抢单赚',
      '做任务赚',
      '只需付邮费',
      '付邮费就',
      '免费送手机',
      '免费领手机',
      '日赚百元',
      '日赚千元',
      '稳赚不赔',
      '贷款秒批',
      '秒下款',
      '无抵押贷款',
      '征信修复',
      '消除逾期',
      '洗白征信',
      '晒单返现',
      '买了退款',
      '还信用卡赚差价',
      '信用卡赚差价',
      '做流水包装',
      '流水包装',
      '零投资月入',
      '零成本月入',
      '挂着就有钱',
      '躺着赚钱',
      '轻松月入',
      '轻松日入',
      '日入过千',
      '月入过万',
      '在家赚钱',
      '网赚项目',
      '副业项目',
      '暴利项目',
      '偏门生意',
      '代还信用卡',
      '强制下款',
      '包下款',
      '百分百下款',
      '负债高也可以',
      '黑户也能',
      '黑白户都',
    ],
    boundary: 'none',
    needs: [DEALING],
    unless: ['asked', TELLING],
    severity: 'warn',
    score: 0.75,
  },
  // High pay abroad with the journey arranged.
  {
    terms: ABROAD,
    needs: [
      {
        pattern: /(?:月[薪入]|底薪|年薪)[^,。]{0,4}[\d一两二三五八十]+\s?[万k千0]|包机票|有人带路|包食宿|包吃住|包签证|机票报销|签证全包|打字员|高薪/u,
        where: 'text',
        within: 24,
      },
      { text: /包机票|带路|打字|客服|食宿|高薪|不用经验|园区|机票|打工|来就|直招|推广|荷官|签证/u },
    ],
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.8,
  },
  // Somebody else's money through one's own account; scripts and scams for sale; recharging at a discount that launders.
  {
    pattern: anyOf(
      /(?:帮(?:忙|我)?)?(?:收个?款|收一笔|代收)[^。!?\n]{0,8}(?:再|然后|帮我)?转(?:出去|给|走)[^。!?\n]{0,10}(?:个点|给你|佣金|提成|\d)|(?:帮|替)(?:人|我|别人)(?:转账|收款|取现|过账)[^。!?\n]{0,8}(?:提成|佣金|个点|每笔|给你)/u,
      /(?:充|转|投|给我?)\s?[\d一二两三五六八十]+[百千万]?(?:元|块)?(?:就|马上|立)?返(?:你|还)?\s?[\d一二两三五六八十]+/u,
      /(?:杀猪盘|诈骗|网恋|聊天|裸聊)(?:的)?(?:话术|剧本)[^。!?\n]{0,10}(?:一套|卖|带图|打包|出)|(?:代充|充值?|慢充)话费[^。!?\n]{0,4}\d{1,2}折[^。!?\n]{0,14}(?:到账|收单|大量)/u,
    ),
    unless: ['asked', TELLING],
    severity: 'warn',
    score: 0.75,
  },
  // Fake orders and borrowed credit behind other characters, beside the words that belong to them.
  {
    terms: ['刷单'],
    variants: EVERY_VARIANT,
    needs: [{ pattern: /返|佣|赚|兼职|任务|日结|招|一单|每单|垫付/u, within: 12 }],
    unless: ['asked', TELLING, HONEST_WORK],
    severity: 'warn',
    score: 0.8,
  },
  {
    terms: ['套现', '网贷', '黑户'],
    variants: EVERY_VARIANT,
    needs: [LOAN_BAIT, LENDER],
    unless: ['asked', TELLING, HONEST_LENDING],
    severity: 'warn',
    score: 0.75,
  },
  // The plainest wordings, in any disguise.
  {
    terms: ['刷单返佣', '刷单返利', '刷单兼职', '兼职刷单', '日结兼职', '黑户贷款', '黑户可贷', '征信洗白', '内部口子', '杀猪盘'],
    variants: EVERY_VARIANT,
    severity: 'warn',
    score: 0.8,
    unless: ['asked'],
  },
  // Work “over there”, the journey and the papers arranged.
  {
    pattern: new RegExp(
      eitherOrder(
        '包机票|机票全包|护照[^,。!]{0,3}(?:给你|帮你|都)?[给包]?办|包偷渡|有人接应|落地(?:有人)?接',
        '(?:月(?:入|薪)|底薪|保底)[^,。!]{0,3}[\\d一二两三四五六七八九十]+\\s?[万wk千]|做客服|打字员|聊天员|推广员',
        14,
      ),
      'gu',
    ),
    unless: [TELLING, 'asked', { terms: ['旅行社', '出差', '报销', '商务'], where: 'text' }],
    severity: 'warn',
    score: 0.7,
  },
  // Money received for others, at so much a time.
  {
    pattern: /(?:帮忙|帮我|代)(?:收个?款|收钱|转个?账|过个?账)[^。!\n]{0,8}(?:[一每][笔单])[^,。!\n]{0,3}(?:给|提|抽|\d|[一二两三五]个点)/gu,
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.75,
  },
  // A number, a name or cards lent for pay, nothing to fear.
  {
    pattern: anyOf(
      /(?:手机号|银行卡|电话卡|微信|支付宝)[租借]给?(?:我|我们)[^。!\n]{0,8}(?:给你?|一天|日结)[^。!\n]{0,4}[\d一二三五两百十]+|实名(?:认证)?一次[\d一二三五两百十]+/u,
      /帮我买[^,。!\n]{0,4}(?:充值卡|京东卡|点卡|购物卡)[^。!\n]{0,4}(?:卡密|密码)[^,。!\n]{0,3}(?:拍|发)(?:给)?我/u,
    ),
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.75,
  },
];
