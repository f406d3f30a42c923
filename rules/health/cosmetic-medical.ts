import { beside } from '@/engine/match/beside';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import { dropModifier } from '@/engine/rewrite/drop-modifier';
import { firstOf } from '@/engine/rewrite/first-of';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, COSMETICS_RULES } from '../laws';

const CARE = {
  pattern:
    /面膜|精华|面霜|宝宝霜|乳霜|原液|水乳|护肤|敏感肌|水光|祛痘|祛斑|祛疤|妊娠纹|洗面奶|爽肤水|眼霜|抹|涂|脱毛膏|冻干粉|小分子|原料|修护|脸|补水|肌肤|皮肤|一瓶|打针|化妆品/u,
  where: 'text',
} as const;

const CARE_GOODS =
  '面霜|面膜|精华|洗面奶|洁面|紫草膏|身体乳|护手霜|牙膏|洗发水|生发液|睫毛增长液|冻干粉|妆字号|疤痕[^,。!\\n]{0,6}抹|抹[一二三两\\d]支|敏感肌|痘痘|水乳|爽肤水|眼霜|美白|水光|护肤|涂一涂|抹一抹|黄褐斑|祛斑';
const MEDICAL =
  '治好|专治|消炎|抗炎|药用级|医研共创|烂脸|排铅|杀[^,。!\\n]{0,3}螺?杆菌|脚气|湿疹|皮炎|牙龈炎|止痒抑菌|抑菌|细胞级|干细胞|受损细胞|相当于打|玻尿酸针|美白针|头发就?长|断根|红血丝[^,。!\\n]{0,3}退|抹[^,。!\\n]{0,3}平了|不用做激光|(?:就是|都是|排)毒素?|械字号|堪比刷酸|激素脸|长[一二三\\d]毫米|各种痘肌';

const CURING =
  '救回来|消肿|退红|堪比药|长满|溶掉|省了手术|皮秒|医用|根除|烫伤|冻疮|癣都?|做了次水光|等于(?:做|打)|排毒|疏通|结节|从根上治|治(?!理)|再生|药用|细胞修复|修复速度';

export default defineRule({
  title: { zh: '化妆品说医疗功效', en: 'Medical claim for cosmetics' },
  why: {
    zh: '化妆品不能说抗炎、治疗、药妆、械字号；祛斑美白、防晒、防脱还要先注册。',
    en: 'Cosmetics may not claim to treat; words like anti-inflammatory or medical-grade are banned, and some effects need registration.',
  },
  fix: {
    zh: '改成备案里写明的功效，如保湿、舒缓，并给出备案编号。',
    en: 'Use the effect filed for the product, such as moisturising, and give its filing number.',
  },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  byIndustry: { health: { direct: 'warn' } },
  stage: 'stable',
  sources: [
    { ...COSMETICS_RULES, article: '第二十二条、第三十七条、第四十三条' },
    { ...AD_LAW, article: '第十七条、第五十八条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms:
        '药妆 药妆级 械字号 干细胞 医美级 细胞级 涂抹式玻尿酸 细胞再生 胶原再生 基因修复 医学护肤品 真皮层 激素脸 永久脱毛 平替水光针 代替水光针 媲美水光针 媲美打针 堪比医美 媲美医美 医美同款 egf 替代医美 医生同款'.split(
          ' ',
        ),
      variants: ['separated'],
      needs: [CARE],
    },
    { pattern: /(?:修复|激活|唤醒|促进)[^,。!\n]{0,4}(?:基因|细胞|dna|胶原(?:蛋白)?)(?:再生)?/gu, anchors: ['修复', '激活', '唤醒', '促进'], needs: [CARE] },
    {
      terms: '抗炎 消炎 杀菌 祛疤 脱敏 抗敏 抗过敏 治痘 治疗 生发 换肤 修复皮脂膜'.split(' '),
      needs: [
        { pattern: /(?:面膜|精华|霜(?!降)|药妆|械字号|原液|水乳|祛痘[贴膏]|手工皂|冻干粉|生发液|洗发水|洗面奶|凝胶)/u, within: 20, where: 'text' },
        {
          pattern: /一瓶|一抹|搞定|姐妹|级|同[源款]|到货|新到|下单|见效|有效|专业|修[护复]|就好|激素脸|[下私链]|套|这款|全消|家里常备|特别好|色斑|品牌/u,
          where: 'text',
        },
      ],
    },
    {
      pattern:
        /祛疤祛斑(?:祛妊娠纹)?|祛斑祛[痘黄]|淡斑祛[痘黄]|[\d一二三四五六七八九十]+天(?:见效|淡化|消失|祛斑|美白(?:[\d一二三两]+个?度)?|白\s*[\d一二三两]+个?度)/gu,
      anchors: '天见效 祛疤祛斑 祛斑祛 淡斑祛 天淡化 天消失 天祛斑 天美白 天白'.split(' '),
      needs: [{ pattern: /淡化|消失|一瓶|搞定|见效|级|姐妹|下单|精华|面膜|霜|淡斑|私|冲/u, where: 'text' }],
    },
    {
      pattern: new RegExp(beside(MEDICAL, CARE_GOODS, 18), 'gu'),
      anchors:
        '治好 治 消炎 抗炎 药用级 医研共创 烂脸 排铅 杆菌 脚气 湿疹 皮炎 止痒 抑菌 细胞 干细胞 抗衰 打了 美白针 长出来 断根 红血丝 平了 毒素 械字号 刷酸 激素脸'.split(
          ' ',
        ),
      needs: [
        {
          text: /专用|救星|[一七三十\d]+(?:天|夜|周|个月|支)|全(?:家|退)|都(?:好|消|能)|堪比|相当于|不用做|必备|批发|上新|成分|这款|用了|万能|纯植物|共创|搭档|因子|平替|脸上|级抗|屏障重建|长(?:出来|三毫米)/u,
        },
      ],
      unless: [{ text: /医生|医院|皮肤科|医疗器械|求推荐|好闻|哪个|别过夜|防晒$|门诊|违规|口腔科|够用/u }],
    },
    // Weaker: skin or hair goods and a cure.
    {
      pattern: new RegExp(beside(CURING, `${CARE_GOODS}|鼻贴|马油膏|妆前乳|小棕瓶|原液|儿童面霜|植物生发|头皮`, 16), 'gu'),
      anchors: '救回 退红 消肿 药膏 长满 溶掉 手术 皮秒 医用 根除 烫伤 冻疮 癣 水光 结节 疏通 根上治 治 排毒 再生 药'.split(' '),
      unless: [{ text: /医生|医院|多久|不要晒|要用|会把|求推荐|停用|停一|一周再|过敏了|能不能|可以吗|够用|味道/u }],
      severity: 'hint',
      score: 0.55,
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    { pattern: /医疗器械|不能叫/u },
    { pattern: /医生(?!同款|研发)|医用敷料|备案|注册证|就医|医院|上架前|修复了.{0,12}(?:问题|bug)|论文|研究|新闻|移植|白血病/u },
  ],
  rewrite: firstOf(dropModifier, dropClaim(/炎|药|痘|疤|斑|敏|械字|医|红血丝|细胞|基因|针|生发|秃|治|癣/u)),
});

export const examples = defineExamples({
  bad: [
    '⟦药妆级⟧精华，⟦械字号⟧同源，⟦抗炎⟧祛痘一瓶搞定',
    '⟦干细胞⟧面膜，⟦修复受损基因⟧，⟦激活细胞再生⟧',
    '⟦医美级⟧水光，⟦涂抹式玻尿酸⟧，效果⟦媲美打针⟧',
    '⟦祛疤祛斑祛妊娠纹⟧，⟦三天淡化⟧⟦七天消失⟧',
    '医生研发的宝宝霜，湿疹⟦消炎⟧一抹就好',
    { text: '您好，您要的精华是⟦医美级⟧修护，⟦三天淡化⟧痘印', surface: 'direct', industry: 'health', severity: 'warn' },
    { text: '姐妹们，这款精华⟦医美级⟧修护，⟦三天淡化⟧痘印', surface: 'group' },
    '宝宝霜新到，湿疹⟦消炎⟧一抹就好',
    '这瓶精华能修复⟦激素脸⟧，⟦抗敏⟧⟦消炎⟧，⟦医生同款⟧',
    '⟦械字号⟧面膜，术后修复专用，敏感肌也能天天敷',
    '⟦七天美白三个度⟧，⟦淡斑祛黄⟧，姐妹们冲',
    '冻干粉⟦激活胶原蛋白再生⟧，⟦细胞级⟧修护，⟦平替水光针⟧',
    '纳米级小分子渗透，深入⟦真皮层⟧，⟦永久脱毛⟧膏',
    '这款祛痘膏⟦消炎⟧⟦杀菌⟧，三天痘痘全消',
    '院线同款，无创水光，⟦激活细胞⟧新生',
    '⟦药妆⟧品牌，修复受损皮脂膜，⟦治疗⟧敏感肌',
    '这款面膜含⟦EGF⟧修复因子，晒后修复⟦堪比医美⟧',
    '⟦三天祛斑⟧七天嫩白，院线级护肤，私信领试用',
    '本款面霜能够⟦修复皮肤屏障细胞⟧，⟦治疗⟧湿疹红血丝',
    '打完激光必备⟦械字号⟧面膜，消炎镇静一步到位',
    '祛斑霜⟦七天见效⟧，色斑淡了，⟦医美同款⟧成分',
    '这款护手霜⟦治疗⟧冻疮皲裂特别好，家里常备',
  ],
  good: [
    '医用敷料属于医疗器械，请在医生指导下使用。',
    '这款是普通化妆品，主打保湿，功效摘要可在备案平台查询。',
    '最近长痘了，皮肤科医生让我先停用所有护肤品。',
    '修复了面膜商品页图片不显示的问题。',
    '祛斑美白属于特殊化妆品，上架前核对注册证号。',
    '脸过敏了，面膜先停一周，明天去皮肤科看看。',
    '皮肤科开的药膏涂了有点干',
    '这款面霜挺保湿的，冬天够用',
    '痘痘发炎了，医生让我别挤',
    '医生开的消炎药膏涂了三天，好多了。',
    '干细胞捐献志愿者招募，详情看海报。',
    '痘痘贴和面膜能一起用吗？',
    '晒伤了，先冷敷，严重就去皮肤科。',
    '面霜成分表里有神经酰胺',
    '激光术后医生让敷医用敷料',
    '皮肤科医生给我做了光子嫩肤，脱敏期别化妆。',
    '面膜敷完要洗吗？',
    '家里消炎药过期了，记得扔掉。',
  ],
  rewrites: [
    ['药妆级精华，械字号同源，抗炎祛痘一瓶搞定', null],
    ['医美级水光，涂抹式玻尿酸，效果媲美打针', null],
  ],
});
