import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { CRIMINAL_LAW, FUNDRAISING_RULES } from '../laws';

/** A return is promised. */
const RETURN: Condition = {
  pattern: /返[现利本还两\d]|再返|回购|收益|翻[一二三五十\d]+倍|分红|[月日利]息|付息|本金|稳定|赚|自动到账|带飞|随时退|起投|\d\s*%|元|出局|回本/u,
  where: 'text',
};

/** And money is taken for it. */
const SCHEME: Condition = {
  pattern:
    /锁仓|搬砖|预存|认养|起投|平台|群主|到账|随时退|币|(?<![a-z])u(?![a-z])|项目|每月|带飞|投[资入]?\S{0,3}[万千百\d]|存满|股金|挖矿|养老|出局|邀请|区块链|一头/u,
  where: 'text',
};

export default defineRule({
  title: { zh: '涉嫌非法集资', en: 'Possible illegal fundraising' },
  why: {
    zh: '向不特定的人许诺返利、回购来收钱，不管叫认养、原始股还是虚拟币，都涉嫌非法集资，转发的人也要担责。',
    en: 'Taking money from the public against promised returns is illegal fundraising by any name; forwarding it counts too.',
  },
  fix: { zh: '不要发。收到类似信息先停下，向当地金融部门核实。', en: 'Do not send it. Stop and ask the local financial authority first.' },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn' },
  stage: 'stable',
  sources: [
    { ...FUNDRAISING_RULES, article: '第二条、第十一条、第十九条、第三十条、第三十一条' },
    { ...CRIMINAL_LAW, article: '第一百七十六条、第一百九十二条' },
    {
      name: { zh: '最高人民法院关于审理非法集资刑事案件的解释', en: 'SPC Interpretation on Illegal Fundraising Cases' },
      article: '第二条',
      documentNumber: '法释〔2022〕5 号',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern: /原始股[^,。!\n]{0,8}(?:认购|起投|转让|名额|发行)?|内部(?:员工)?认购/gu,
      anchors: ['原始股', '认购'],
      needs: [RETURN, { pattern: /起投|上市|翻|名额|认购|\d+\s*万/u, where: 'text' }],
    },
    {
      pattern:
        /(?:认养|领养|托管|预存|云养|代养|众养|养一头|养[猪牛羊鸡](?=[^。!;\n]{0,16}(?:返[现利本还两\d]|回购)))[^。!;\n]{0,16}?(?:返[现利本还两\d]|分红|年返\s*\d+\s*%?|回购|年化|\d+\s*%)/gu,
      anchors: '认养 领养 托管 预存 云养 代养 众养 养猪 养牛 养羊 养鸡 养一'.split(' '),
    },
    {
      pattern:
        /(?:充值|预存|存)[^,。!;\n]{0,6}[万千百][^,。!;\n]{0,2}返[^,。!;\n]{0,3}[万千百]|(?:山林|林地|果园|茶园|墓地|充电桩|矿山|酒窖)[^。!;\n]{0,12}?(?:翻[一二三五十\d]+倍|固定分红|返本|年返)/gu,
      anchors: '返 山林 林地 果园 茶园 墓地 充电桩 矿山 酒窖'.split(' '),
      needs: [{ pattern: /随时|邻居|签合同|公证|到期|养老|认购|返本|一台|分红/u, where: 'text' }],
    },
    { pattern: /养老(?:公寓|床位|项目|基地|社区)[^。!;\n]{0,14}?(?:返[利现本]|年返\s*\d+\s*%?|预存|回报|收益)/gu, anchors: ['养老'] },
    {
      pattern:
        /(?:usdt|泰达币|比特币|以太坊|虚拟[货]?币|数字货币|数字藏品|区块链|u商|跟单平台|矿机|质押|挖矿)[^。!;\n]{0,14}?(?:搬砖|锁仓|充值送币?|日收益|月收益|每天收益|静态收益|稳定收益|返利|[月年]返|带飞|套利|回购|保价)/gu,
      anchors: 'usdt 币 以太坊 数字藏品 区块链 u商 跟单平台 矿机 挖矿 质押'.split(' '),
    },
    {
      pattern:
        /(?:每[日天月]|[日月])(?:收益|息|返)\s*(?:\d+(?:\.\d+)?\s*(?:%|个?点|元|块)?|[一二三]分[一二三五]?)|(?:半)?年返\s*(?:\d+\s*%?|[一二两三]千)|充值送币|(?<![a-z])u进u出|[三3]年返本|到期回购|保价回购|静态(?:分红|收益)|[\d一二三五十]+天(?:回本|出局)|邀请好友再返/gu,
      anchors: '日收益 月收益 天收益 日息 月息 天息 返 送币 u进u 回购 静态 回本 出局'.split(' '),
      needs: [RETURN, SCHEME],
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    'reported',
    { pattern: /公示|发票|防非|解释一下|面试|概念|作业|论文|诈骗|被骗|涉嫌|非法|判决|无任何|不得|班费|求助/u, where: 'text' },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦原始股内部认购⟧，5万起投，上市翻十倍',
    '⟦认养一棵茶树，每月返现⟧，⟦三年返本⟧，⟦到期回购⟧',
    '⟦养老公寓床位预存⟧8万，年返9%，还送旅游',
    '⟦USDT搬砖⟧，⟦日收益1.5%⟧，锁仓30天自动到账',
    '⟦跟单平台内测，充值送币⟧，⟦U进U出⟧，群主带飞',
    '⟦养老项目每月返利⟧，存满一年送鸡蛋，本金随时退',
    { text: '叔叔，⟦养老公寓预存⟧五万，⟦年返9%⟧，本金随时退', surface: 'direct' },
    '投资一万⟦每天返200⟧，⟦50天回本⟧，⟦静态分红⟧到出局',
    '⟦区块链养猪，一头一千五，半年返⟧两千',
    '⟦数字藏品盲盒认购，官方保价⟧回购，稳赚',
    '合作社股金，⟦月息一分五⟧，存满三年保本付息',
    '⟦以太坊质押挖矿，每天收益⟧2%，⟦邀请好友再返⟧',
    '投资⟦充电桩，一台三万，每月固定分红⟧两千，⟦三年返本⟧',
    '养老卡⟦充值一万返一千⟧二，随时可退，邻居都办了',
    '⟦山林认购，十年翻五倍⟧，签合同公证',
  ],
  good: [
    '业委会公示：公共收益收支明细见附件，无任何集资。',
    '班费每人50元，买什么都会公示发票。',
    '防非宣传月：凡是承诺高额返利的养老投资都要警惕。',
    '我们在水滴筹发起的个人求助已通过平台审核。',
    '面试题：解释一下区块链和USDT的基本概念。',
    '领养一只流浪猫，疫苗打完了，无偿，需要家访。',
    '公司给早期员工的原始股在年报里披露过，数量以公告为准。',
    '众筹的书已经印好了，下周发货',
    '公司股权激励方案见附件',
    '充电桩坏了，物业来修',
    '小区认养一棵树活动，费用30元，用于浇水养护。',
    '爷爷想住养老公寓，床位费一个月四千。',
    '学校组织认购校服，周三前登记尺码。',
    '昨天讲座讲区块链原理，挺有意思。',
  ],
});
