import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW } from '../laws';

/** Property is for sale. */
const ESTATE = {
  pattern:
    /楼\s*盘|购房|买房|新盘|这个盘|开\s*盘|房\s*源|户型|首付|精装|公寓|商铺|旺铺|金铺|学区房|置业|在售|买房|买这套|购房|这套房|房子|城中央|均价|洋房|别墅|平米起|现房|地铁口|自住|置换|学区名校|首开|总价|规划中|江景|收租|万起|临街|板块/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '房产违规承诺', en: 'Property promise' },
  why: {
    zh: '卖房不能承诺升值、回报、学位、落户，也不能用“几分钟到”说距离；说了可能被罚，也容易引起退房纠纷。',
    en: 'Property may not be sold on appreciation, returns, school places or “minutes to”; fines and disputes may follow.',
  },
  fix: {
    zh: '距离写实际米数，学区写“以教育局公布为准”，规划写“以政府批准为准”。',
    en: 'Give distances in metres; say schools and plans are as the authorities announce.',
  },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  byIndustry: { property: { public: 'block', group: 'warn', direct: 'warn', email: 'block' } },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第二十六条、第五十八条', surfaces: ADVERTISING },
    {
      name: { zh: '房地产广告发布规定', en: 'Provisions on Property Advertising' },
      article: '第四条、第七条、第十二条、第十八条',
      documentNumber: '国家工商行政管理总局令第 80 号',
      checked: '2026-11-20',
      surfaces: ADVERTISING,
    },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      pattern:
        /(?:至少|必|稳|保证)?(?:升值|增值)(?:潜力|空间)?(?:无限|巨大|\s*\d+\s*%)?|(?:稳|必|翻倍的?|买到必)涨|(?:涨|zhang)\s*(?:价|jia)(?:空间|在即|潜力|预期)|[一二三五\d]年翻倍|(?:年)?(?:租金)?(?:回报|收益)率?\s*(?:高达)?\s*\d+\s*%|小投资大回报|翻一番|(?:开发商|前[一二三五\d]年)代租|售后包租|包租|返租[一二三五十\d]+年|返租|返本销售|稳赚|翻倍的涨/gu,
      anchors: '升值 增值 涨 zhang 回报 收益 翻一番 翻倍 代租 包租 返租 返本 稳赚'.split(' '),
      needs: [ESTATE],
    },
    { pattern: /距[^,。!\n]{1,8}?(?:仅|只需|只要)?\s*\d+\s*分钟/gu, anchors: ['分钟'], severity: 'warn', needs: [ESTATE] },
    {
      pattern:
        /(?:仅|只需|只要|步行|车程)?\s*[\d一二三五两十]+\s*分钟(?:就|即|可)?(?:能)?(?:(?:到|直达|达|抵达|畅达)[^,。!\n]{0,2}?(?:地铁|商圈|cbd|高铁站?|机场|市中心|学校|医院)?|生活圈|地铁)/gu,
      anchors: ['分钟'],
      severity: 'warn',
      needs: [ESTATE],
    },
    {
      pattern:
        /(?:送|锁定|保证?|包|带)\s*(?:重点|名校)?(?:学位|入学|落户|户口)|保证[^,。!\n]{0,3}(?:上|进)[^,。!\n]{0,3}(?:小学|中学|名校)|直接落户|三代落户|买房(?:即可|就能|直接)?(?:入读|上)[^,。!\n]{0,3}(?:小学|中学|名校)?|双学区|买就送户口|包(?:落户|入学|上名校)|对口(?:重点|名校)/gu,
      anchors: '学位 入学 落户 户口 入读 双学区 对口 名校 小学 中学 买房'.split(' '),
      needs: [ESTATE],
    },
    {
      pattern:
        /规划中的?(?:地铁|商圈|学校|高铁)[^,。!\n]{0,6}(?:楼下|门口|家门口)|(?:楼下|门口)[^,。!\n]{0,4}规划[^,。!\n]{0,4}(?:地铁|商圈|学校)|(?:明年|即将)通车/gu,
      anchors: ['规划', '通车'],
      severity: 'warn',
      needs: [ESTATE],
    },
  ],
  unless: ['negated', 'warned', 'asked', { pattern: /转租|个人出租|以教育局|以(?:政府|主管部门)|不作为|检修|骑车|银行|新闻|报道|专家|均线|股/u }],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '新开楼盘就在地铁口，未来三年⟦至少升值50%⟧，早买早赚',
    '这个盘⟦8分钟到CBD⟧，⟦12分钟到高铁站⟧，首付只要20万',
    '买这套房子⟦送学位⟧，⟦保证上重点小学⟧，⟦直接落户⟧',
    '商铺带租约出售，⟦返租十年⟧，⟦年回报率8%⟧⟦稳赚⟧',
    '楼 盘 ⟦zhang价在即⟧，这批房源⟦买到必涨⟧',
    '公寓开盘，⟦规划中的地铁就在楼下⟧，⟦涨jia空间⟧大',
    '临地铁新盘，⟦明年通车⟧，到时候⟦翻倍的涨⟧',
    { text: '朋友们看看这套房源，⟦步行5分钟到地铁⟧，买到就⟦升值⟧', surface: 'group' },
    { text: '本项目商铺⟦返租十年⟧，⟦买到必涨⟧，售楼处恭候', industry: 'property', severity: 'block' },
    { text: '先生您看的这套房源⟦升值空间巨大⟧，首付再谈', surface: 'direct', industry: 'property', severity: 'warn' },
    { text: '新盘⟦6分钟到高铁站⟧，首付两成', industry: 'property', severity: 'warn' },
    '双地铁口现房，⟦5分钟直达⟧万达，投资自住两相宜',
    '学区名校旁，⟦买房即可入读实验小⟧学',
    '⟦小投资大回报⟧，商铺⟦年收益8%⟧，前五年⟦开发商代租⟧',
    '未来板块洼地，潜力无限，明年至少⟦翻一番⟧',
    '⟦买就送户口⟧，⟦三代落户⟧，限时首付分期',
    '坐拥⟦双学区⟧，买房直接上实验小学',
    '首付15万起，⟦五年翻倍⟧，⟦稳赚⟧不亏的公寓',
    '⟦距地铁站仅3分钟⟧，精装房源特惠',
    '总价80万起，⟦包租⟧十年，⟦年收益8%⟧，稳稳收租',
    '未来地铁口，⟦升值空间巨大⟧，买到就是赚到',
    '首付20万买江景公寓，托管收益年8%，坐等⟦升值⟧',
    '⟦三分钟到高铁站⟧，旁边就是规划中的重点中学',
    '学区房，买了就能上省重点，今年⟦必涨⟧',
    '⟦5分钟地铁⟧直达市中心，首付两成，投资首选',
  ],
  good: [
    '我骑车15分钟到公司，路上有条绿道挺好骑。',
    '个人转租一间次卧，靠窗，押一付一，想看房私信我。',
    '小区距地铁A口约800米，步行看个人速度，地图可以自己量。',
    '今年学区划片以教育局公布为准，群里传的都不作数。',
    '3号楼电梯检修15分钟，请大家先走楼梯。',
    '首付还差一点，这个月先不换房子了。',
    '我家离地铁站走路五分钟',
    '房子今年又跌了，不敢卖',
    '房租涨价了，想换房子',
    '从公司到地铁站走路8分钟，挺方便。',
    '房子卖了，买家要求下周过户。',
    '学区政策今年有变化，以教育局通知为准。',
    '租房合同写了涨租不超过5%',
    '去高铁站打车三十分钟',
    '从小区开车十分钟到学校，早上会堵。',
    '学位证复印件交给人事。',
    '首付凑齐了，下个月签合同。',
  ],
  rewrites: [
    ['新开楼盘就在地铁口，未来三年至少升值50%，早买早赚', '新开楼盘就在地铁口，早买早赚'],
    ['这个盘8分钟到CBD，12分钟到高铁站，首付只要20万', '首付只要20万'],
  ],
});
