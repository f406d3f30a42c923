import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, DRUG_LAW, FOOD_LAW, INTERNET_AD_RULES } from '../laws';

const DISEASE =
  '(?:高?(?:血|xue)\\s*[压糖脂]|糖尿病|三高|三gao|脂肪肝|痛风|(?:类)?风湿|颈椎病?|老寒腿|关节炎|腰椎间盘|结节|囊肿|肌瘤|肿瘤|肿liu|癌症?|ai症|失眠|抑郁症?|湿疹|鼻炎|哮喘|胃病|便秘|前列腺|近视|流感|病毒|白发|脱发|痔疮|白癜风|牛皮癣)';
const CURE = '(?:治(?:好|疗|愈)?了?|专治|根治|断根|除根|消(?:了|掉|除)|降(?:下来|低|到正常)?|抗|防(?:止)?|预防|杀死?|逆转|调理好?|改善|缓解)';

/** Goods, to tell a claim about them from what somebody says of an illness. */
const GOODS = {
  pattern:
    /这(?:款|个|种|盒|瓶)?(?:茶|贴|膏|酒|粉|油|水|汤|肽|丸|饮|霜|床垫|手环|产品)|艾草贴|膏药|酵素|苦瓜肽|牛初乳|益生菌|固体饮料|普通食品|保健(?:品|食品)|代餐|精油|足浴|磁疗|喝(?:它|这个|我|两个|了?[一二三两\d]个?疗程)|每天(?:一|喝|来)[杯勺袋包]|疗程|人群放心|放心喝|祖传|秘方|排毒|祛湿|厂家?直供|想.{0,8}调理|群里阿姨|姐妹们|下单|私信|私聊|找我/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '普通商品说能治病', en: 'Disease claim for ordinary goods' },
  why: {
    zh: '食品、茶饮、护肤品说能治病防病，会耽误真正的治疗，法律也明确禁止，群里卖也一样。',
    en: 'Food, tea or skincare said to treat disease keeps people from treatment and is banned, in group chats too.',
  },
  fix: {
    zh: '只写配料、口感和用法；身体不适请看医生，不要劝人停药。',
    en: 'Write ingredients, taste and use; send people to a doctor, and never tell anybody to stop medicine.',
  },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第十七条、第十八条、第五十八条', surfaces: ADVERTISING },
    { ...FOOD_LAW, article: '第七十一条、第七十三条、第一百四十条' },
    { ...DRUG_LAW, article: '第九十条第三款' },
    { ...INTERNET_AD_RULES, article: '第八条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      pattern: new RegExp(`${CURE}[^,。!;\\n]{0,8}?${DISEASE}(?:(?:[、和及,]|xue){0,3}(?:降)?${DISEASE})*`, 'gu'),
      anchors: ['治', '断根', '除根', '消', '降', '抗', '防', '杀', '逆转', '调理', '改善', '缓解'],
      needs: [GOODS],
    },
    {
      pattern: new RegExp(
        `${DISEASE}[^。!;\\n]{0,10}?(?:都?降(?:下来|到正常|了)|自己就?(?:消|好)|治好|好了|没了|消失|断根|根治|一贴就?好|都能(?:喝|吃|用|调))`,
        'gu',
      ),
      anchors: [
        '血',
        'xue',
        '病',
        '高',
        '肝',
        '风',
        '颈椎',
        '腿',
        '炎',
        '椎',
        '结节',
        '囊肿',
        '瘤',
        '癌',
        '症',
        '失眠',
        '抑郁',
        '湿疹',
        '哮喘',
        '便秘',
        '前列腺',
        '近视',
        '流感',
        '毒',
        '发',
        '痔',
        '癣',
        '三gao',
        'liu',
      ],
      needs: [GOODS],
    },
    {
      pattern: /药(?:都)?(?:可以)?停了?(?:药)?|停了?药|不用(?:再)?吃药|一贴断根|祖传秘方|(?:降|血)\s*xue\s*[压糖脂]|三gao/gu,
      anchors: ['停', '不用', '断根', '祖传', 'xue', 'gao'],
      needs: [GOODS, { pattern: new RegExp(`${DISEASE}|调理|邻居|坚持喝|喝这|放心`, 'u'), where: 'text' }],
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    {
      pattern:
        /不(?:具有|含|是)[^。]{0,10}(?:预防|治疗|药)|不能代替|遵医嘱|咨询医生|医生(?:开|让|建议)|义诊|(?:去|到|在)医院(?:看|检查|挂|住)|住院|不要说|统一口径|研究|论文|医保|处方/u,
      where: 'sentence',
    },
    { pattern: /不能代替药物|不能(?:替代|代替)药品|不具有[^。]{0,6}(?:预防|治疗)/u, where: 'text' },
  ],
  allow: ['防晒', '抗病毒软件', '杀毒软件', '计算机病毒', '电脑病毒', '预防接种'],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '每天一杯，⟦血糖血脂都降下来⟧了，⟦药都可以停⟧',
    '这款艾草贴⟦治好了我妈十年的类风湿⟧',
    '普通食品怎么了？喝两个疗程⟦结节自己就消⟧了',
    '祛湿排毒，⟦专治脂肪肝、痛风、失眠⟧，群里阿姨都在喝',
    '牛初乳⟦抗病毒⟧⟦防流感⟧，孩子一冬天没去过医院',
    '⟦降xue压降xue糖，三gao⟧人群放心喝',
    '⟦老寒腿、风湿、颈椎一贴断根⟧，祖传膏药',
    '喝这个茶能把⟦血 糖降下来⟧，邻居都⟦停药⟧了',
    '婆婆血糖高了十几年，天天吃药打针，朋友介绍这款苦瓜肽，坚持喝了三个月，⟦血糖降到正常⟧，⟦药都停了⟧，医生都说稀奇。现在我自己也在做，厂家直供，想给爸妈调理的来找我，⟦糖尿病、高血压都能喝⟧，纯植物没有副作用。',
    { text: '祛湿茶到了，⟦专治失眠和便秘⟧，群里阿姨都在喝', surface: 'group' },
  ],
  good: [
    '我爸血压有点高，医生开了药，每天按时吃。',
    '本品为普通食品，不具有疾病预防、治疗功能。',
    '社区医院周六义诊，可以免费量血压、测血糖。',
    '请客服统一口径：不要说能治病，只介绍配料和口感。',
    '糖尿病患者选购前请咨询医生，配料表在第二张图。',
    '每天一杯酸奶，配料只有生牛乳和菌种，口感偏酸。',
    '流感季到了，预防流感最好的办法是打疫苗、勤洗手。',
    '妈妈最近失眠，医生建议晚上少喝茶。',
  ],
  rewrites: [
    ['每天一杯，血糖血脂都降下来了，药都可以停', '每天一杯'],
    ['普通食品怎么了？喝两个疗程结节自己就消了', '普通食品怎么了？'],
  ],
});
