import { beside } from '@/engine/match/beside';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ABSOLUTE_TERMS_GUIDE, AD_LAW, ADVERTISING, COMPETITION_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';

/** Partners are looked for. */
const RECRUITING = {
  text: /招\s*商(?!银行)|加\s*盟|代\s*理|开\s*店|整店|小店项目|加盟商|合伙|扶\s*持|总\s*部|团长|招募|名额|考察|批发商|经销商/u,
} as const;

const EARNED =
  '(?:个月|年)[^,。]{0,4}回本|回不了[^,。]{0,4}赔|没有一家倒闭|(?:店店|全部|都)盈利|净赚|月入|[年月日]赚|赚[一二三五十\\d]+万|只赚不赔|托底|轻轻松松|收回成本|躺收|就来钱|毛利[^,。]{0,3}[成%]|日流水|不挣钱退|开一家火一家|回报率|数钱|全收|稳稳的?现金流|一个月八千|卖三百杯|零压力';

export const explanation = defineExplanation({
  title: { zh: '加盟回报承诺', en: 'Franchise earnings promise' },
  why: {
    zh: '招商加盟不能承诺回本时间、利润和“零风险”，法律要求写明风险。',
    en: 'Franchise offers may not promise payback, profit or “no risk”; the law asks for a notice of risk.',
  },
  fix: { zh: '写清投入明细，加上“加盟有风险，投资须谨慎”，删掉收益数字。', en: 'List the costs, add that franchising carries risk, and drop the earnings.' },
  sources: [
    { ...AD_LAW, article: '第二十五条、第五十八条', surfaces: ADVERTISING },
    {
      name: { zh: '商业特许经营管理条例', en: 'Regulation on Commercial Franchising' },
      article: '第十七条第二款、第二十七条',
      documentNumber: '国务院令第 485 号',
      checked: '2026-11-20',
    },
    { ...ABSOLUTE_TERMS_GUIDE, article: '第十一条第（二）项', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  byIndustry: { franchise: { public: 'block', group: 'warn', direct: 'warn', email: 'block' } },
  stage: 'stable',
  find: [
    {
      pattern: /[\d一二三四五六七八九十半两]+\s*(?:天|个月|月|年)\s*(?:就|即|可)?\s*(?:能)?(?:回\s*本|见利|回款)|(?:包|保)\s*回\s*本|(?:当|次)月回本/gu,
      needs: [RECRUITING],
    },
    {
      pattern: /(?:零|无|0)\s*风\s*险|稳\s*赚(?:不赔)?|躺赚|亏了[^,。!\n]{0,3}(?:赔|补|包)|总部兜底|包赚|净赚|保证盈利|包盈利|零经验也能赚|见效快/gu,
      needs: [RECRUITING],
    },
    {
      pattern: /(?:月|日|年)(?:入|赚|利润|流水|营业额|净利)\s*(?:过)?\s*[\d一二三五十百]*\s*[万w千]\+?|(?:毛利|利润率?|净利)(?:高达)?\s*\d+\s*%/gu,
      severity: 'warn',
      needs: [RECRUITING],
    },
    {
      pattern: new RegExp(beside(EARNED, '加盟商?|代理|开店|店|投[一二三五十\\d]+万|一台设备|设备|项目|生意|总部|创业|合伙人|点位|整店|囤货|在家', 16), 'gu'),
      needs: [{ text: /加盟|代理|招(?!聘|商局|商银行)|总部|名额|诚邀|合作|扶持|托底|包收|全收|创业|输出/u }],
      unless: [{ text: /还在亏|不剩|怎么(?:计算|算)|作业|改到|年会|转让|要转|轻信|合同里|因门店|一般多少/u }],
      severity: 'warn',
    },
    // Weaker: a shop to open with us, and what it earns.
    {
      pattern: new RegExp(
        beside(
          '年入|带出|亏钱我|原价收回|利润[一二三四五六七八九\\d]|教会|回头钱|稳进|做不起来|退加盟费|终身收益|每月分|分你|日入|一天[^,。]{0,4}(?:几千|上千|[两三四五]千)|几百碗|八百碗|稳赚|净落|不操心',
          '夫妻店|出店面|小摊|摊位|门店|托管|餐饮|洗车|售卖柜|售货机|店|项目|加盟|代理|点位|摆摊|驻店|盒饭|早餐车|共享',
          18,
        ),
        'gu',
      ),
      needs: [{ text: /我们|总部|跟我|招|教会|区域|全国|机器|派人|你出|为止|手把手|咱/u }],
      unless: [{ text: /没攒|累趴|接孩子|检查|卡货|合同签了|怎么算|一次$/u }],
      severity: 'hint',
      score: 0.55,
    },
    // Not one shop that loses.
    {
      pattern:
        /没有?一家(?:店)?不(?:赚钱?|挣钱?|盈利|火)的?|家家(?:都)?(?:赚钱|盈利|爆满)|躺着赚|投[一二三五十\d]+万[^,。!\n]{0,2}月(?:入|赚)[一二三五十\d]+万/gu,
      needs: [RECRUITING],
      score: 0.7,
    },
    // Sure to earn, or the fee comes back; a machine that earns by itself.
    {
      pattern: /保证(?:赚钱|盈利|回本)|不赚(?:钱)?退加盟费|(?:机器|设备|柜子)[^,。!\n]{0,2}自动赚钱|一年回[一二两三\d]+次本/gu,
      unless: [{ text: /不保证|没法保证|谁能保证/u }],
      score: 0.7,
    },
  ],
  unless: [...SPOKEN_OF, 'negated', 'asked', 'reported', { pattern: /有风险|谨慎|没回本|不承诺|别写|招聘|改期|没有?依据|审计|年报|同比/u, where: 'text' }],
  rewrite: dropClaim(/回本|[赚赔]|盈利|兜底|风险|月入|年入|利润|净|退|年赚|验证|数钱|零/u),
});

export const examples = defineExamples({
  bad: [
    { text: '总部选址，⟦保证赚钱⟧，⟦不赚退加盟费⟧', industry: 'franchise' },
    { text: '不用守店，⟦机器自动赚钱⟧，⟦一年回三次本⟧', industry: 'franchise' },
    { text: '全国已经开了八百家，⟦没有一家不赚钱的⟧，区域名额不多了', surface: 'group', industry: 'franchise' },
    { text: '小本创业加盟，⟦投三万月入三万⟧，无人值守⟦躺着赚⟧', industry: 'franchise', alsoFires: ['illegal/fraud-jobs', 'finance/guaranteed-return'] },
    '奶茶加盟，⟦3个月回本⟧，⟦总部兜底⟧，⟦稳赚不赔⟧',
    '招区域代理，⟦零风险⟧，⟦亏了我们补⟧，名额不多',
    '小店项目⟦月入5万⟧不是梦，加盟商老王已经开了第三家',
    '⟦30天回本⟧的炸串代理，⟦净赚⟧看得见，速来考察',
    '扶持到底⟦包 回 本⟧，招商最后一批',
    '⟦零 风 险⟧ 开店，⟦总部兜底⟧，⟦三个月见利⟧',
    { text: '社区超市招合伙人，⟦半年回本⟧，⟦亏了总部补⟧', surface: 'group' },
    { text: '本品牌诚邀加盟，⟦三个月回本⟧，⟦总部兜底⟧', industry: 'franchise', severity: 'block' },
    { text: '您这个位置做我们的加盟店，⟦半年回本⟧没问题', surface: 'direct', industry: 'franchise', severity: 'warn' },
    { text: '加盟本品牌，单店⟦年利润30万⟧', industry: 'franchise', severity: 'warn' },
    '万元开店，⟦月赚三万⟧，总部全程扶持',
    '招募城市合伙人，⟦年入百万⟧，⟦一年回本⟧三倍利润',
    '免加盟费，⟦零经验也能赚⟧，⟦保证盈利⟧',
    '咖啡店加盟，投资小⟦见效快⟧，单店⟦日营业额过万⟧',
    '加盟我们，最快⟦两个月回本⟧，一年赚一辆宝马',
    '项目代理，零投入高回报，⟦稳赚⟧',
    '加盟⟦零风险⟧，总部保底，⟦月赚三五万⟧轻松',
    '社区团长招募，无需投入，⟦月入过万⟧不是梦',
    '零经验开店，总部手把手，⟦半年回本⟧不是问题',
    '诚招县级代理，⟦日利润三千⟧起，⟦稳赚⟧',
    '无人售货机加盟，一台⟦月入⟧3000，轻松⟦躺赚⟧',
    '招区域代理，投资5万，⟦三个月回本⟧，公司兜底',
    '代理⟦零风险⟧，卖不掉全退',
    '开一家火锅店，⟦月赚五万⟧不是梦，总部扶持',
    '加盟我们，⟦半年回本⟧，⟦年利润三十万⟧',
    '无经验也能开店，⟦保证盈利⟧',
    '小本创业，一天⟦净赚⟧一千，加盟热线',
    '投资两万，⟦年赚五十万⟧，招代理',
    '⟦零风险⟧创业，总部⟦包赚⟧',
    '加盟奶茶店，⟦三个月回本⟧，⟦月入五万⟧',
    '自动售卖柜放写字楼，⟦每月分⟧你两千八，机器我们管',
    '洗车项目，一次投入⟦终身收益⟧，全国招代理',
    '不懂餐饮也行，总部派人驻店，⟦做不起来⟧退加盟费',
    '跟我做儿童托管，一个店每年⟦稳进⟧四十万',
    '已有四百家门店验证，平均五个月见⟦回头钱⟧，区域独家',
    '街边一平米小摊，一晚上出⟦八百碗⟧，利润六成，教会为止',
  ],
  good: [
    '考察了五个奶茶品牌，招商经理都说半年回本，门店老板都说不好说',
    '说加盟能躺赚的，自己都在跑招商',
    '那个品牌说三个月回本，我加盟三年了还没回',
    '谁能保证赚钱，开店都是赌',
    '无人值守的洗衣店，扫码就能用',
    '那条街的奶茶店没有一家赚钱的',
    '提醒大家：加盟有风险，投资前请看清合同和保证金条款。',
    '我家面馆开了8个月还没回本，房租太高了。',
    '直营店招聘店长两名，要求三年以上餐饮经验。',
    '下周二的招商大会改期，收到场地方回复再通知。',
    '海报别写月入5万，法务说没有依据，改成讲产品。',
    '开店第一年能不亏就不错，别指望月入多少。',
    '我表姐加盟了奶茶店，赔了十几万',
    '招商银行信用卡还款日是几号',
    '我们不加盟，自己开店',
    '我们店开了半年还没回本。',
    '加盟合同里的风险条款请法务看一下。',
    '招募志愿者，每天补贴100元',
    '我在县城开店，第一个月亏了',
    '我们代理的品牌合同到期了，准备续签。',
    '利润表第三季度有误，请财务核对。',
    '开店风险评估报告已提交总部。',
    '我们代理记账公司今年利润下降10%。',
    '半年总结交了吗',
    '火锅店排队两小时',
    '一天卖了一千块',
    '加盟合同看一下',
    '创业比赛报名',
    '我们店这个月亏了',
    '技术入股怎么算比例',
    '洗车三十块一次',
    '区域独家代理合同签了两年',
    '售卖柜又卡货了',
  ],
  knownMiss: ['⟦加盟商都赚翻了，下一个就是你⟧', '⟦投五万，一年赚二十万，这个账您自己算⟧'],
  rewrites: [
    ['奶茶加盟，3个月回本，总部兜底，稳赚不赔', null],
    ['招区域代理，零风险，亏了我们补，名额不多', null],
  ],
});
