import { beside } from '@/engine/match/beside';
import { appendSentence } from '@/engine/rewrite/append-sentence';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import type { Condition } from '@/engine/rule';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ASSURING } from '../assuring';
import { EVERY_VARIANT } from '../every-variant';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW, FINANCE_MARKETING_RULES, FUNDRAISING_RULES } from '../laws';
import { RATE_TOLD } from '../rate-told';
import { HAS_RISK_NOTICE, RISK_NOTICE } from '../risk-notice';
import { DENIED_AFTER, SPOKEN_OF } from '../telling';

const YIELD =
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

/** A bare yield is mended by the notice of risk; a promise has to go. */
const isYield = (hit: string) => new RegExp(YIELD.source, 'u').test(hit);

const drop = dropClaim(/[赚稳亏息保返]|年化|收益|回款|兑付|回报|%|闭眼/u);

export const explanation = defineExplanation({
  title: { zh: '承诺保本保收益', en: 'Guaranteed return' },
  why: {
    zh: '投资没有稳赚。承诺保本、保息、零风险，公开发或在群里发都可能违法，也是封号、被追责的常见原因。',
    en: 'No investment is certain. Promising principal, interest or zero risk may be unlawful in public and in groups alike, and gets accounts closed.',
  },
  fix: {
    zh: '删掉承诺，写明产品备案名称、风险等级，并加上风险提示。',
    en: 'Take the promise out, name the registered product and its risk level, and add the notice of risk.',
  },
  sources: [
    { ...FINANCE_MARKETING_RULES, article: '第八条、第十条第（三）项', industries: ['finance'] },
    { ...AD_LAW, article: '第二十五条第（一）项、第五十八条', surfaces: ADVERTISING },
    { ...FUNDRAISING_RULES, article: '第二条、第十九条第（四）项', surfaces: ['group', 'direct'] },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  byIndustry: { finance: 'block' },
  stage: 'stable',
  find: [
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
        beside(
          '保本(?!金|不|付|基金|型存)',
          '(?:一年|年化|每年|月息|收益|利息|到期)[^,。!]{0,4}[\\d一二三四五六七八九十]+(?:\\.\\d+)?\\s*(?:%|个点|厘|分)',
          12,
        ),
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
  ],
  unless: [
    ...SPOKEN_OF,
    DENIED_AFTER,
    'negated',
    'asked',
    // Reports, laws and warnings speak of promises without making them.
    {
      pattern:
        /存款保险|不得|涉嫌|非法|诈骗|被骗|受骗|骗子|承诺.{0,10}(?:违法|违规)|打破刚兑|不保本|存款利率又|工资|自称|宣称|号称|乱象|曝光|没信|别信|拉黑|哪有|哪里有|怎么可能|不存在|怎么理解|什么原理/u,
    },
  ],
  allow: ['亏了我补差价', '保本分', '保本就不错', '保本基金到期', '无风险利率'],
  rewrite: (text, hit) => (isYield(text.slice(hit.start, hit.end)) ? appendSentence(RISK_NOTICE) : drop)(text, hit),
});

export const examples = defineExamples({
  bad: [
    '买房送学区，⟦投资回报率每年8%⟧',
    { text: '临街商铺带租约，⟦租金回报率6%⟧，看房请来电', surface: 'group' },
    { text: '投我们这个，⟦银行利息的五倍⟧，每周都能提', surface: 'direct' },
    { text: '跟着王总做，一个月回本，⟦赔了我兜着⟧', surface: 'direct' },
    '⟦本金零损失⟧，⟦收益日日到账⟧，睡着都在赚',
    { text: '朋友介绍的平台，⟦投一万每天返⟧一百，已经提现三次了', surface: 'group' },
    { text: '这个固收产品一年8个点，⟦保本⟧的，银行里都是这个卖法', surface: 'direct' },
    { text: '阿姨，把钱放我们公司，⟦利息比银行高好几倍⟧，还送米送油', surface: 'direct' },
    '⟦年化12%⟧，⟦保本保息⟧，随存随取，⟦比银行香⟧',
    '跟着老师做，⟦稳赚不赔⟧，⟦亏了我补⟧',
    '⟦零风险高收益⟧，⟦本金100%安全⟧，已有2000人上车',
    '⟦稳㊙️赚⟧💰项目，⟦月化8个点⟧，到期⟦连本带利⟧',
    'R1产品⟦闭眼⟧买，⟦历史从没亏过⟧，⟦等于存款⟧',
    '⟦年化十二个点⟧，⟦保b.e.n⟧，随存随取',
    '各位老板，最近不少人问闲钱放哪里。我手里有个供应链项目，⟦年化12%⟧，按月打息，合同写得明明白白，⟦保本保息⟧，⟦历史从没亏过⟧，五万起投，到期随时退。我自己家里人都放了，信得过的私聊我发资料，这一期额度到周五就封。',
    { text: '群里的朋友放心投，这期理财⟦稳赚不赔⟧，名额不多', surface: 'group' },
    { text: '客户您好，本行这款理财⟦保本保息⟧，⟦比存款划算⟧，欢迎认购', surface: 'direct', industry: 'finance', severity: 'block' },
    { text: '我表哥说他那个项目⟦稳赚不赔⟧，你要不要一起投', surface: 'direct', severity: 'warn' },
    { text: '本行新发产品，⟦年化4.2%⟧，额度有限，认购从速', industry: 'finance', severity: 'warn' },
    { text: '你把钱放我这个项目里，⟦零风险⟧，收益⟦按月打⟧给你', surface: 'direct' },
    '跟着我们投这只基金，⟦保证收益⟧，⟦亏损包赔⟧',
    '我们平台成立八年⟦从未逾期⟧，本息有保障，⟦年化15%⟧',
    '⟦只涨不跌⟧的项目，随时提现，⟦稳稳⟧的幸福',
    '⟦闭着眼睛买都赚⟧，老师带单⟦从不亏钱⟧',
    '⟦存十万一年拿两万利息⟧，合同保障到期⟦还本付息⟧',
    '⟦国企背书⟧，安全稳健，预期⟦收益率9.8%⟧，认购从速',
    '⟦保底分红⟧，⟦亏损由公司承担⟧',
    '⟦躺着赚钱⟧，⟦每天1%收益⟧，提现秒到',
    '投资十万⟦月月有收益⟧，⟦本金安全⟧有保障，⟦亏了全赔⟧',
    '⟦无风险⟧套利，每天稳定收益300，带你赚',
    '银行内部产品，⟦保本⟧⟦年化8个点⟧，额度有限',
    '理財產品，⟦年化18%⟧，⟦本金保障⟧，隨時贖回',
    '⟦稳赚⟧项目，一天两百，零投入⟦零风险⟧，私信我',
    '亲测半年，每月⟦准时分红⟧，从没拖过，⟦本金随时可退⟧',
    '我们这个项目⟦零风险⟧，一个月就能翻倍，想做的私聊',
    '投三万⟦每个月固定领⟧一千八，两年⟦连本带利全回来⟧',
    '固收理财，到期⟦保本付息⟧，起投1万，年利率9%',
    '闲钱放这里，每天⟦睡后收入⟧200，稳得一批',
    '⟦每天收益百分之一⟧，随时提现，安全可靠',
    '理财产品⟦年化8%⟧，到期⟦还本付息⟧，名额不多',
    '跟着我投资，每月⟦躺赚⟧五千',
    '⟦本金安全⟧，随时赎回，收益稳定',
    '⟦稳赚不赔⟧的项目，⟦月收益10%⟧',
    '年化收益12%，⟦保本保息⟧',
    '亏一分我⟦赔⟧两分，敢这么说是因为真有底气',
    '短期过桥，三个月⟦给15%⟧，有房子抵给你',
    '打新套利群，⟦全年无⟧亏损记录，资金安全⟦银行监管⟧',
    '大额存单内部渠道，五年期⟦利率5⟧.8，先到先得',
    '老客户都加仓了，⟦9个点⟧写在纸上的，跑不掉',
    '每投一万，⟦次日返⟧一百二，百日收回全款',
    '定投这个组合，十年⟦从来没有⟧让人失望，闭着眼都是正的',
    '我们跟国资合作的，⟦兜底⟧协议都有，利息⟦按月打⟧到卡上',
  ],
  good: [
    '导演解释片名：《稳赚不赔》讲的其实是一个父亲的失败',
    '他被“稳赚不赔，年化百分之三十”的话骗走了养老钱',
    '老人要买“养老项目”投五万每月返两千，我劝了一晚上才劝住',
    '那个商铺租金回报率4%，首付太高就没看了',
    '我家公寓租金回报率3%，在售的同户型比我便宜',
    '研究报告说写字楼租金回报率5%，空置率还在升，租金稳定不了',
    '这家加盟店投资回报率8%是真的吗，想咨询下懂行的',
    '亏了我补差价，这次拼单我算错了',
    '网贷利息是银行利息的五倍，千万别碰',
    '猜错了算我的，请大家喝奶茶',
    '国债保本，三年期利息一年两个点左右。',
    '贷款利息比银行高好几倍的别碰。',
    '理财非存款，产品有风险，投资须谨慎，过往业绩不代表未来表现。',
    '这场球保本分，争取再拿一分晋级。',
    '我们不承诺保本，也不承诺任何收益。',
    '存款保险最高偿付限额为50万元，具体见银行公告。',
    '老板说今年摆摊能保本就不错了。',
    '群里凡是说“稳赚不赔”“保本保息”的投资都是骗局，看到请举报。',
    '年化 3.2% 的产品，随时可赎回；理财非存款，产品有风险，投资须谨慎。',
    '请问这款理财保本吗？',
    '资管新规以后打破刚兑，银行理财也不保本了。',
    '摆个小摊，能稳赚个菜钱就满足了。',
    '这门课讲怎么用无风险利率给期权定价。',
    '基金亏了20%，有没有一样惨的',
    '银行定期年化1.5%，越来越低了',
    '稳赚的生意谁都想做，哪有那么容易',
    '保本型产品现在很少见了',
    '无风险收益率怎么算',
    '任何承诺保本高收益的都要提高警惕。',
    '定期存款到期了，取出来还房贷。',
    '理财经理说这款不保本，风险等级R3，我没买。',
    '保险合同写明保证利率2%，超出部分不确定。',
    '做生意哪有稳赚不赔的。',
    '今年基金收益率-8%，心态崩了。',
    '银行发通知：净值型理财不保本，投资须谨慎。',
    '本金和利息每月自动扣款',
    '存三万定期，两年利息一千多',
    '每月固定还款日是15号，别忘了。',
    '年终奖按年化绩效系数发，细则见邮件。',
    '理财群里都在说利率又降了。',
    '做项目要控制风险，不可能零风险。',
    '贷款年化利率3.1%，等额本息。',
    '保险公司年报显示投资收益率4.2%。',
    '我把钱存成三年定期，利息两千多，图个安心。',
    '项目到期后本金和利息由银行自动结算，产品说明书第5条。',
    '借给表哥的两万，他说年底连本带利还我。',
    '他说跟着他买基金稳赚不赔，我没信，拉黑了。',
    '一个月回家一次',
    '理财亏了一点',
    '风险自担，投资需谨慎',
    '基金定投是什么',
    '银行利息太低了',
    '每月工资五千',
    '保本理财已经没有了',
    '利息按月打到卡上，房贷那种',
    '底气来自实力，加油',
    '过桥米线真好吃',
  ],
  knownMiss: ['⟦跟我做项目，一个月回本，绝对不亏⟧', '⟦投资一万，一年返两万⟧', '⟦零风险理财，比银行高三倍⟧', '⟦想给孩子存教育金？稳健增值，绝不缩水，写明了的⟧'],
  rewrites: [
    ['年化12%，保本保息，随存随取，比银行香', null],
    ['跟着老师做，稳赚不赔，亏了我补', null],
  ],
});
