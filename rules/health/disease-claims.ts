import { deleteClause } from '@/engine/rewrite/delete-clause';
import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, DRUG_LAW, FOOD_LAW, INTERNET_AD_RULES } from '../laws';

const DISEASE =
  '(?:高?(?:血|xue)\\s*[压糖脂]|糖尿病|三高|三gao|脂肪肝|痛风|(?:类)?风湿|颈椎病?|腰椎(?:间盘|病)?|老寒腿|关节炎|骨质疏松|结节|囊肿|肌瘤|肿瘤|肿liu|癌症?|ai症|失眠|抑郁症?|焦虑症|湿疹|皮炎|鼻炎|咽炎|哮喘|胃[病炎]|便秘|前列腺|近视|老花|白内障|飞蚊症|流感|感冒|病毒|白发|脱发|痔疮|白癜风|牛皮癣|灰指甲|脚气|妇科(?:病|炎症)?|炎症|[脑心]梗|心脑血管|冠心病|肝炎|肝硬化|阳痿|早泄|贫血|更年期|老年痴呆|幽门螺杆菌)';
const CURE =
  '(?:治(?:好|疗|愈)?了?|专治|主治|根治|攻克|断根|除根|消(?:了|掉|除|退)|降(?:下来|低|到正常)?|抗|防(?:止|治)?|预防|杀死?|逆转|调理好?|改善|缓解|远离|告别|摆脱|软化)';
const BEFORE = '治 攻克 断根 除根 消 降 抗 防 杀 逆转 调理 改善 缓解 远离 告别 摆脱 软化'.split(' ');
const AFTER =
  '血 xue 病 三高 三gao 脂肪肝 痛风 风湿 颈椎 腰椎 老寒腿 炎 疏松 结节 囊肿 瘤 liu 癌 ai症 失眠 抑郁 焦虑 湿疹 哮喘 便秘 前列腺 近视 老花 白内障 飞蚊 流感 感冒 白发 脱发 痔疮 白癜风 牛皮癣 灰指甲 脚气 妇科 梗 阳痿 早泄 贫血 更年期 痴呆 杆菌'.split(
    ' ',
  );

/** Goods, to tell a claim about them from what somebody says of an illness. */
const GOODS: Condition = {
  pattern:
    /这(?:款|个|种|盒|瓶|份)(?!人|事|问题|时候|病|药)|我(?:们)?家(?:的)?(?:灵芝|蜂蜜|产品|茶)|[茶贴膏酒肽](?!叶子|馆)|艾灸|理疗仪|枕头|床垫|手环|眼贴|钙片|胶囊|口服液|孢子粉|枸杞|大米|酵素|牛初乳|益生菌|固体饮料|普通食品|保健(?:品|食品)|代餐|精油|足浴|磁疗|泡[水脚]|喝(?:它|这|我|了?[一二三两\d]个?(?:疗程|月|盒))|每天(?:一|喝|来|[三两\d])[杯勺袋包粒]|疗程|放心喝|祖传|秘方|配方|排毒|祛湿|厂家?直供|想.{0,8}调理|群里阿姨|姐妹们|下单|私信|私聊|找我|买.{0,2}送|(?:长期|坚持)[吃喝用敷]|增强免疫|必备|福音/u,
  where: 'text',
};

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
    // A cure, then the illness; several illnesses in a row are one hit.
    {
      pattern: new RegExp(`${CURE}[^,。!;\\n]{0,6}?${DISEASE}(?:(?:[、和及,/]|\\s)*(?:降|防|抗)?(?:低|治)?${DISEASE})*`, 'gu'),
      anchors: BEFORE,
      needs: [GOODS],
    },
    // The illness, then what became of it.
    {
      pattern: new RegExp(
        `${DISEASE}[^。!;\\n]{0,10}?(?:都?降(?:下来|到正常|了)|自己就?(?:消|好)|治好|[好消没]了|消失|断根|根治|不(?:再)?(?:疼|痛|犯|复发)|一[贴抹喝]就?(?:好|灵)|都能(?:喝|吃|用|调)|福音|克星|救星|人群?放心)`,
        'gu',
      ),
      anchors: AFTER,
      needs: [GOODS],
    },
    {
      pattern:
        /(?:药|针)(?:都)?(?:可以)?停(?:了|掉|药)?|停了?药|(?:不用|无需|不必|告别)(?:再)?(?:吃|打)(?:降[压糖脂])?(?:药|胰岛素|针)|扔掉药[罐瓶盒]|一贴断根|祖传秘方/gu,
      anchors: ['停', '不用', '无需', '不必', '告别', '扔掉', '断根', '祖传'],
      needs: [GOODS, { pattern: new RegExp(`${DISEASE}|调理|邻居|坚持喝|喝这|放心|喝一?个?月`, 'u'), where: 'text' }],
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    {
      pattern:
        /不(?:具有|含|是)[^。]{0,10}(?:预防|治疗|药)|遵医嘱|咨询医生|医生(?:开|让|建议|给)|义诊|(?:去|到|在)医院(?:看|检查|挂|住)|陪[^,。]{0,4}医院|住院|不要说|统一口径|研究|论文|医保|处方|防控|疫情|疫苗|确诊|肺炎|医疗队|科普|勤洗手|戴口罩|病毒库/u,
    },
    { pattern: /不能(?:代替|替代)药[物品]|不具有[^。]{0,6}(?:预防|治疗)/u, where: 'text' },
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
    '牛初乳⟦抗病毒防流感⟧，孩子一冬天没去过医院',
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
