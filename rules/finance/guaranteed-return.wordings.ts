import { beside } from '@/engine/match/beside';
import type { Condition, Rule } from '@/engine/rule';
import { ASSURING } from '../assuring';
import { EVERY_VARIANT } from '../every-variant';
import { RATE_TOLD } from '../rate-told';
import { HAS_RISK_NOTICE } from '../risk-notice';

/** A yield in numbers, by itself or by what a sum becomes. */
export const YIELD =
  /(?:(?:预期|固定)?(?:年|月|日|周)化?(?:收益|回报|利息)率?|(?:年|月|日)化|收益率|每[天日月年](?=\s*\d+(?:\.\d+)?\s*%)|日息|月息)[^,。!\n]{0,4}?(?:[\d一二三四五六七八九十]{1,4}(?:\.\d+)?\s*(?:%|个?百?分?点|分[一二三四五\d]?))(?:的?(?:收益|利息))?|存[^,。!\n]{1,4}万[^,。!\n]{0,6}拿[^,。!\n]{1,4}万?利息/gu;

/** Money is to be invested. */
const INVEST: Condition = {
  pattern:
    /年化|月化|收益|利息|利率|高息|理财|产品|项目|投资|基金|保险|存[取款入]|存\S{1,3}万|本金|闭眼买|到期|起投|打息|r[1-5]|💰|老师|跟着|上车|入金|返利|回报|分红|平台|合同|认购|提现|一单|币|闲钱|投\S{1,3}万|连本带利/u,
  where: 'text',
};

/** And the reader is to give it. */
const SOLICIT: Condition = {
  pattern:
    /随[存取时]|打息|起投|到期|上车|私聊|私信|加我|咨询|名额|额度|闭眼|老师|连本带利|放心|买它|稳|认购|从速|提现|秒到|带你|跟单|合同|本金|入金|返利|你把|有兴趣|保障/u,
  where: 'text',
};

const MONEY_OUT =
  '年化|日化|年利率|做了[^,。]{1,3}年|月息|年息|利息|收益|本金|理财|分红|兑付|回报|复利|投资|跟着[^,。]{0,4}投|存[款一二三五十\\d]|闲钱|养老钱|项目|信托|债|[一二三四五六七八九十\\d]+(?:\\.\\d+)?\\s*(?:%|个点)';
const SURE =
  '一分不少|保底|上不封顶|从(?:来)?没(?:有)?亏过?|从不翻车|没亏过|一次都没亏|稳得很|稳稳|稳拿|零违约|(?:刚性|到期)兑付|兜底|铁定|写进合同|盖公章|固定回报|白拿|(?:国企|政府|银行)[^,。]{0,2}背书|绝对安全|(?:安全)?有保障|躺[平赢着]|亏了算|闭眼|不用管|连本带利|放心放';
const PLACED_WORDS = '钱放 存一 投一 定投 这个组合 理财 教育金 养老金 存单 打新 套利 过桥 本金 利息 国资 国债 基金 信托 资金 加仓 收益 每投 亏一分 投资'.split(
  ' ',
);
const PLACED = PLACED_WORDS.join('|');
/** The reader is to hand it over. */
const SOLICITED: Condition = {
  text: /放我这|放心放|来我这|跟着|闭眼|存[十一二三五\d]+万|随[存时][^,。]{0,4}[取现]|合同|名额|额度|想[跟躺]|滴|帮你|投[一二三五十\d]|亏了算|不用管|到账|兜底|白拿|国企|政府平台|项目|我做了|上不封顶|敢不敢|自动交易|私|私聊|扣1|铁定|想跟|敢不敢|躺平/u,
};

/** Promises of principal, interest or yield, the plain ones first. */
export const WORDINGS: Rule['find'] = [
  {
    terms:
      '保本保息 保本付息 保本保收益 保本又保息 稳赚不赔 稳赚不亏 只赚不赔 包赚不赔 零风险高收益 无风险高收益 亏了我补 亏损包赔 保证收益 保障收益 保底收益 保底分红'.split(
        ' ',
      ),
    variants: EVERY_VARIANT,
    score: 0.9,
  },
  {
    terms: '只涨不跌 刚性兑付 亏了算我的 从未逾期 零逾期 本息有保障 本息全保障 还本付息'.split(' '),
    variants: EVERY_VARIANT,
    needs: [INVEST, SOLICIT],
  },
  {
    pattern:
      /保证?本息|保收益(?!是)|保[^,。!\s\p{Script=Han}]?b[^,。!\p{Script=Han}]{0,2}e[^,。!\p{Script=Han}]{0,2}n|稳秘?[^,。!\p{Script=Han}]{0,2}赚|本金[^,。!\n]{0,4}(?:100\s*%|绝对|完全|十分)\s*安全|(?:100\s*%|绝对)保本|历史(?:上)?从没(?:有)?亏过|(?:从来?|绝)[没不](?:会)?亏(?:过)?钱?|闭着?眼睛?买都赚|[等=]于?存款(?!准备|保险)|比(?:银行|存款)(?:还)?(?:香|划算|强)|亏了[^,。!\n]{0,2}[赔补]|本金安全|本金[^,。!\n]{0,2}(?:随时|保障)[^,。!\n]{0,2}(?:退|取)?|准时分红|睡后收入|连本带利[^,。!\n]{0,3}回来|每个?月固定[领返收]|月月有收益|每天稳定收益|亏损[^,。!\n]{0,3}(?:承担|负责|兜底)|躺[着赚]*赚(?:钱)?/gu,
    needs: [INVEST],
  },
  { terms: '稳赚 包赚 保本 零风险 无风险 0风险'.split(' '), variants: ['separated'], needs: [INVEST, SOLICIT] },
  {
    pattern: YIELD,
    severity: 'warn',
    needs: [SOLICIT],
    unless: [HAS_RISK_NOTICE],
  },
  {
    pattern: new RegExp(beside(SURE, MONEY_OUT, 14), 'gu'),
    needs: [SOLICITED],
    severity: 'warn',
  },
  {
    pattern:
      /(?:一年|每年|一个月|每月|月息|年息|日化|年化|每天|半年)[^,。!\n]{0,6}(?:[一二三四五六七八九十\d]+(?:\.\d+)?\s*(?:%|个点|分|厘)|白拿\s*[一二三四五六七八九十百千\d]+|百分之[一二三四五六七八九十]+)|比(?:存)?(?:银行|余额宝|存款)[^,。!\n]{0,3}(?:强|高|划算|香)|亏了[^,。!\n]{0,2}算(?:公司|我|平台)|存[一二三五十\d]+万[^,。!\n]{0,4}(?:白拿|每月)/gu,
    needs: [SOLICITED],
    unless: [HAS_RISK_NOTICE],
    severity: 'warn',
  },
  // Weaker: money placed with somebody, and an assurance or a yield in spoken words.
  {
    pattern: new RegExp(
      beside(
        `${ASSURING}|翻个|睡觉都在涨|比银行高|返[一二两三四五六七八九\\d]+万|按月打|次日返|收回全款|[一二三四五六七八九\\d]+个点|给\\s*\\d+\\s*%|缩水|利率\\s*\\d|高息|银行监管|从不失手|回本|亏[^,。]{0,3}我赔`,
        PLACED,
        14,
      ),
      'gu',
    ),
    needs: [{ text: /给您|给你|跟我|敢|渠道|合作|加仓|老客户|协议|写明|写在|先到|全年|房子抵|我赔|监管|打到卡|过桥|次日|闭着?眼|项目|稳健|教育金|你出/u }],
    unless: [{ text: /房贷|下调|降了|少得可怜|求建议|怎么|亏了(?!我)|骗|工资/u }],
    severity: 'hint',
    score: 0.55,
  },
  // Principal kept and a yield named, in one breath.
  {
    pattern: new RegExp(
      beside('保本(?!金|不|付|基金|型存)', '(?:一年|年化|每年|月息|收益|利息|到期)[^,。!]{0,4}[\\d一二三四五六七八九十]+(?:\\.\\d+)?\\s*(?:%|个点|厘|分)', 12),
      'gu',
    ),
    unless: [{ text: /存款利率|不保本|国债/u }],
    severity: 'warn',
    score: 0.7,
  },
  // A rate of return on what is let or franchised, to those who are to buy it.
  {
    pattern: /(?:投资|租金)?(?:年)?回报率?\s*(?:每年|年化|一年|高达|可达|达到?|约|超)?\s*\d+(?:\.\d+)?\s*%/gu,
    needs: [
      { text: /买房|购房|商铺|旺铺|公寓|铺面|楼盘|房源|车位|写字楼|加盟/u },
      { text: /送|包租|返租|首付(?:仅|只要|低至|\d)|\d起|仅剩|抢|名额|咨询|开盘|私|加我|认购|稳[赚定健收]|托管|在售|来电|看房/u },
    ],
    unless: [HAS_RISK_NOTICE, 'asked', RATE_TOLD],
    severity: 'warn',
    score: 0.75,
  },
  // Money handed to the speaker, measured against the bank.
  {
    pattern: /(?:利息|收益|回报|分红)[^,。!\n]{0,3}比银行[^,。!\n]{0,4}(?:高|多)(?:[好出]*[几两三四五六七八九十\d]+倍|多了)/gu,
    unless: [{ text: /房贷|贷款|借/u }],
    severity: 'warn',
    score: 0.65,
  },
  // Many times the bank's interest, paid every day, losses on me.
  {
    pattern:
      /银行(?:利息|存款|定期)?的?[两三四五六七八九十几\d]+倍|收益[^,。!\n]{0,2}(?:日日|天天|每[天日周])(?:到账|结|提|返)|本金[^,。!\n]{0,2}(?:零|不会|没有)(?:损失|风险)|[赔亏]了?(?:全?算我|我[兜补赔包扛]着?(?!差价))|投[一二三五十\d]+[万千块][^,。!\n]{0,3}每[天日周月]返|终身复利/gu,
    needs: [{ text: /投|跟着|本金|收益|理财|年金|回本|平台|项目|提|到账/u }],
    unless: [{ text: /猜|赌|请客|奶茶|麻将|打牌|游戏|罚/u }],
    score: 0.7,
  },
];
